import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { composerTitre, INTERLIGNE } from '../../../../src/domain/illustrations/titre.ts';
import { typographier } from '../../../../src/domain/typography.ts';
import { mesureDe } from '../../../../src/illustrations/mesure.ts';
import { lirePolice } from '../../../../src/illustrations/polices.ts';

const mesure = mesureDe(lirePolice('700Bold'));
const PLACE = { largeur: 600, hauteur: 260, tailles: [88, 66, 48, 36] } as const;
const compose = (titre: string, place = PLACE) => composerTitre(titre, place, mesure);

const NINETY =
	'Solidarité territoriale : des généralistes volontaires consultent dans toute la Guyane sud';

describe('composerTitre', () => {
	test('sets a short title in the largest letters', () => {
		expect(compose('Bretagne')).toEqual({ corps: 88, lignes: ['Bretagne'] });
	});

	test('sets a title of 90 characters whole', () => {
		expect(NINETY).toHaveLength(90);
		const { corps, lignes } = compose(NINETY);
		expect(lignes.join(' ')).toBe(typographier(NINETY));
		expect(lignes.length * corps * INTERLIGNE).toBeLessThanOrEqual(PLACE.hauteur);
		for (const ligne of lignes) expect(mesure(ligne, corps)).toBeLessThanOrEqual(PLACE.largeur);
	});

	test('cuts a compound name after a hyphen, where a capital follows', () => {
		expect(compose('Provence-Alpes-Côte d’Azur').lignes).toEqual([
			'Provence-Alpes-',
			'Côte d’Azur',
		]);
	});

	test('gives its lines about one length', () => {
		const place = { largeur: 1056, hauteur: 260, tailles: [88] } as const;
		expect(
			composerTitre('Y a-t-il un médecin près de chez vous ?', place, mesure).lignes
		).toEqual(['Y a-t-il un médecin', 'près de chez vous\u202F?']);
	});

	test('says where it cuts a title or a word that nothing holds', () => {
		const long = compose(NINETY.repeat(5));
		expect(long.lignes.at(-1)).toMatch(/…$/);
		expect(compose('anti'.repeat(20)).lignes[0]).toMatch(/^anti.*…$/);
	});

	test('holds in its room, whatever the title', () => {
		const word = fc.string({
			unit: fc.constantFrom(...'aimWÉ-’0€'),
			minLength: 1,
			maxLength: 40,
		});
		const titles = fc.array(word, { minLength: 1, maxLength: 40 }).map((all) => all.join(' '));
		fc.assert(
			fc.property(titles, (titre) => {
				const { corps, lignes } = compose(titre);
				expect(lignes.length * corps * INTERLIGNE).toBeLessThanOrEqual(PLACE.hauteur);
				for (const ligne of lignes)
					expect(mesure(ligne, corps)).toBeLessThanOrEqual(PLACE.largeur);
			})
		);
	});
});
