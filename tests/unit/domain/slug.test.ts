import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { slugify } from '../../../src/domain/slug.ts';
import { identifiant } from '../../../src/schemas/champs.ts';

const anyText = fc.string({
	unit: fc.oneof(fc.constantFrom(...'éÈœÆçİßﬁ²Ωя你\u0301 '), fc.string({ maxLength: 1 })),
	maxLength: 90,
});

describe('slugify', () => {
	test.each([
		["Provence-Alpes-Côte d'Azur", 'provence-alpes-cote-d-azur'],
		['Île-de-France', 'ile-de-france'],
		['CŒUR de Lozère', 'coeur-de-lozere'],
		['Curriculum vitæ', 'curriculum-vitae'],
		['  « Qui paie ? »  ', 'qui-paie'],
		['', ''],
		['…', ''],
	])('of « %s »', (text, expected) => {
		expect(slugify(text)).toBe(expected);
	});

	test('gives a valid id, or nothing', () => {
		fc.assert(
			fc.property(anyText, (text) => {
				const slug = slugify(text);
				expect(slug === '' || /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug)).toBe(true);
				expect(slugify(slug)).toBe(slug);
			})
		);
	});

	test('leaves an id as it is', () => {
		const id = fc.stringMatching(/^[a-z0-9]{1,9}(-[a-z0-9]{1,9}){0,4}$/);
		fc.assert(
			fc.property(id, (text) => {
				expect(identifiant.parse(slugify(text))).toBe(text);
			})
		);
	});
});
