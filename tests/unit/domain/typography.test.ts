import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { typographier } from '../../../src/domain/typography.ts';
import { frenchText } from './french-text.ts';

/** Spaces made visible: « ~ » no-break, « _ » narrow no-break. */
const show = (text: string) => text.replaceAll('\u00A0', '~').replaceAll('\u202F', '_');

describe('typographier', () => {
	test.each([
		["l'accès d'aujourd'hui", 'l’accès d’aujourd’hui'],
		["L'ARS, l'« accès », l'15", 'L’ARS, l’«~accès~», l’15'],
		["'entre apostrophes'", "'entre apostrophes'"],
		['Où ? Ici ! Là ; ailleurs', 'Où_? Ici_! Là_; ailleurs'],
		['« Quoi ? »', '«~Quoi_?~»'],
		['Exemple : ceci', 'Exemple~: ceci'],
		['le 05 32 46 00 20 ou le 15', 'le 05~32~46~00~20 ou le 15'],
		['20 octobre · Marseille', '20~octobre~· Marseille'],
		['le 1er mai, 1 maison', 'le 1er~mai, 1 maison'],
		['43170 Saugues, 12345 mots', '43170~Saugues, 12345 mots'],
		['Oui. À qui ? Jusqu’À demain', 'Oui. À~qui_? Jusqu’À demain'],
		['https://exemple.fr/?a=b;c:d', 'https://exemple.fr/?a=b;c:d'],
		['10 000 habitants, 1 234 567 euros', '10_000~habitants, 1_234_567~euros'],
		['200 €, 18 %, 50 km, 2 millions', '200~€, 18~%, 50~km, 2~millions'],
		['200 kmh', '200 kmh'],
		['n° 3, Mme Martin, art. 12, M. Petit', 'n°~3, Mme~Martin, art.~12, M.~Petit'],
		['en 2025 300 médecins', 'en 2025 300~médecins'],
	])('sets « %s »', (text, expected) => {
		expect(show(typographier(text))).toBe(expected);
	});

	test('changes nothing the second time', () => {
		fc.assert(
			fc.property(frenchText, (text) => {
				const once = typographier(text);
				expect(typographier(once)).toBe(once);
			}),
			{ numRuns: 1000 }
		);
	});

	test('changes nothing but spaces and apostrophes', () => {
		const bare = (text: string) => text.replace(/[ \u00A0\u202F]+/g, ' ').replaceAll('’', "'");
		fc.assert(
			fc.property(frenchText, (text) => {
				expect(bare(typographier(text))).toBe(bare(text));
			})
		);
	});
});
