import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	copiePourIndex,
	motsDeRequete,
	motsPlies,
	motsPourIndex,
} from '../../../../src/domain/search/mots.ts';

describe('motsDeRequete', () => {
	test.each([
		['qui paie le médecin ?', ['paie', 'medecin']],
		['L’ORDONNANCE', ['ordonnance']],
		["l'ordonnance", ['ordonnance']],
		['Nœux-les-Mines', ['noeux', 'mines']],
		['tiers-payant', ['tiers', 'payant']],
		['200\u00A0€', ['200', 'euros']],
		['1 000 euros', ['1000', 'euros']],
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
		['200\u00A0€ par jour.', '200 euros . jour'],
		['près de 10\u202F000\u00A0€', 'pres . 10000 . euros'],
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
