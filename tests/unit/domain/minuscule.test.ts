import { expect, test } from 'vitest';
import { enMinuscule } from '../../../src/domain/minuscule.ts';

test.each([
	['Aucune zone, d’après Rue89 Bordeaux.', 'aucune zone, d’après Rue89 Bordeaux.'],
	['À La Réunion, rien.', 'à La Réunion, rien.'],
	['ARS : page lue en partie.', 'ARS : page lue en partie.'],
	['« Ouvert »', '« Ouvert »'],
	['', ''],
])('%s', (text, expected) => {
	expect(enMinuscule(text)).toBe(expected);
});
