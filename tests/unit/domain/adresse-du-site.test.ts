import { expect, test } from 'vitest';
import { isPublique } from '../../../src/domain/adresse-du-site.ts';

test.each([
	['https://consultations-solidaires.example', false],
	['https://guide.example.org', false],
	['http://localhost:4321', false],
	['https://consultations.test', false],
	['https://exemple.fr', true],
	['https://bonexample.fr', true],
	['https://myexample.com', true],
])('%s can be opened by anybody: %s', (adresse, expected) => {
	expect(isPublique(adresse)).toBe(expected);
});
