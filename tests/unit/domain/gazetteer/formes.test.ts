import { describe, expect, test } from 'vitest';
import { formesDe } from '../../../../src/domain/gazetteer/formes.ts';

const formes = (nom: string) => formesDe(nom).map(({ classe, cle }) => `${classe}: ${cle}`);

describe('formesDe', () => {
	test('gives the whole name first, then the name without its article', () => {
		expect(formes('Le Havre')).toEqual(['nom: le havre', 'nom: havre']);
	});

	test('gives what follows each word worth typing', () => {
		expect(formes('Saint-Médard-en-Jalles')).toEqual([
			'nom: saint medard en jalles',
			'mot: medard en jalles',
			'mot: jalles',
		]);
	});

	test('leaves out words that link, short words and numbers', () => {
		expect(formes('Villeneuve-sur-Lot')).toEqual(['nom: villeneuve sur lot', 'mot: lot']);
		expect(formes('Paris 12e arrondissement')).toEqual(['nom: paris 12e arrondissement']);
		expect(formes('Bue-Y')).toEqual(['nom: bue y']);
	});

	test('takes a short word after « Saint »', () => {
		expect(formes('Saint-Lô')).toEqual(['nom: saint lo', 'mot: lo']);
		expect(formes('Sainte-Ô')).toEqual(['nom: sainte o', 'mot: o']);
	});

	test('writes each of them without spaces too', () => {
		expect(formesDe('Mont-Dore').map(({ collee }) => collee)).toEqual(['montdore', 'dore']);
	});
});
