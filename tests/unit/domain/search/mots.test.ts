import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	copiePourIndex,
	estTropLongue,
	motsDeRequete,
	motsPlies,
	motsPourIndex,
} from '../../../../src/domain/search/mots.ts';

describe('motsDeRequete', () => {
	test.each([
		['qui paie le médecin ?', ['paie', 'medecin']],
		['qui paye', ['paie']],
		['St-Étienne', ['saint', 'etienne']],
		['tarif G(S)', ['tarif', 'gs']],
		['photos, logos', ['photo', 'logo']],
		['docteur Gers', ['medecin', 'gers']],
		['un docteur', ['docteur']],
		['L’ORDONNANCE', ['ordonnance']],
		["l'ordonnance", ['ordonnance']],
		['Nœux-les-Mines', ['noeux', 'mines']],
		['tiers-payant', ['tiers', 'payant']],
		['200\u00A0€', ['200', 'euro']],
		['1 000 euros', ['1000', 'euro']],
		['C2S', ['c2s']],
		['27/06/2025', ['27', '06', '2025']],
		['médecin MEDECIN medecin', ['medecin']],
		['où', []],
		['le la les', []],
		['🩺🚑', []],
		['<script>', ['script']],
		['', []],
	])('of « %s » searches %j', (query, mots) => {
		expect(motsDeRequete(query)).toEqual(mots);
	});

	test('of a long query, keeps the words that tell most, in order, and says so', () => {
		const long = `${'abcdefghijkl'
			.split('')
			.map((letter) => `bien${letter}`)
			.join(' ')} remboursement`;
		expect(motsDeRequete(long)).toHaveLength(12);
		expect(motsDeRequete(long).at(-1)).toBe('remboursement');
		expect(estTropLongue(long)).toBe(true);
		expect(estTropLongue(`${'le la les '.repeat(20)}médecin`)).toBe(false);
		expect(estTropLongue('a'.repeat(6000))).toBe(true);
	});

	test('looks at the beginning only of an endless query', () => {
		expect(motsDeRequete('mot '.repeat(2000))).toEqual(['mot']);
		const many = Array.from({ length: 500 }, (_, rank) => `mot${rank}`);
		expect(motsDeRequete(many.join(' '))).toHaveLength(12);
	});
});

describe('copiePourIndex', () => {
	test.each([
		['L’accueil de l’œuvre', 'accueil . oeuvre'],
		['«\u00A0Médecin\u00A0»', '. medecin .'],
		['200\u00A0€ par jour.', '200 euro . jour'],
		['près de 10\u202F000\u00A0€', 'pres . 10000 . euro'],
		['St Lô paye', 'saint lo paie'],
		['(56110), Gourin', '56110 gourin'],
		['aujourd’hui', "aujourd'hui"],
	])('of « %s » gives « %s »', (text, copy) => {
		expect(copiePourIndex(text)).toBe(copy);
	});

	test('has as many words as the text, whatever it holds', () => {
		const pieces = fc.constantFrom(
			'l’',
			'médecin',
			' ',
			'\u00A0',
			'\u202F',
			'1',
			'000',
			'€',
			'«'
		);
		fc.assert(
			fc.property(fc.array(fc.oneof(pieces, fc.string())), (parts) => {
				const text = `a${parts.join('')}`;
				const count = (one: string) => one.trim().split(/\s+/).length;
				expect(count(copiePourIndex(text))).toBe(count(text));
			})
		);
	});
});

test('what is searched is folded as what is indexed', () => {
	fc.assert(
		fc.property(fc.constantFrom('Évreux', 'CŒUR', 'Nœux', '2 539 784', 'C2S'), (word) => {
			expect(copiePourIndex(word).split(' ')[0]).toBe(motsPlies(word)[0]);
			expect(motsPourIndex(word)).toBe(motsDeRequete(word).join(' '));
		})
	);
});
