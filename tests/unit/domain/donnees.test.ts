import { describe, expect, test } from 'vitest';
import { groupBy, indexFiches } from '../../../src/domain/donnees.ts';
import type { Fiches } from '../../../src/domain/fiches.ts';

const region = { code: '53', nom: 'Bretagne', id: 'bretagne' };
const lieu = (nom: string, zone?: string) => ({
	id: nom.toLowerCase(),
	commune: { code: '56066', nom },
	region,
	...(zone && { zone }),
});

const donnees = indexFiches({
	date: '2026-11-21',
	sources: [
		{ id: 'ars', editeur: 'ARS Bretagne' },
		{ id: 'maire', editeur: 'Mairie' },
	],
	zones: [
		{ id: 'roi-morvan', nom: 'CC Roi Morvan', region },
		{ id: 'bigouden', nom: 'CC Bigouden', region },
	],
	lieux: [lieu('Gourin', 'roi-morvan'), lieu('Étel'), lieu('Brennilis', 'roi-morvan')],
	regions: [{ ...region, departements: [] }],
	communiques: [],
	themes: [{ id: 'acces' }],
	questions: [
		{ id: 'cout', ordre: 2 },
		{ id: 'ou', ordre: 1 },
	],
} as unknown as Fiches & { date: string });

const names = (lieux: { commune: { nom: string } }[]) => lieux.map(({ commune }) => commune.nom);

describe('indexFiches', () => {
	test('sorts zones and sites by name in French, questions by rank', () => {
		expect(donnees.zones.map(({ id }) => id)).toEqual(['bigouden', 'roi-morvan']);
		expect(names(donnees.lieux)).toEqual(['Brennilis', 'Étel', 'Gourin']);
		expect(donnees.questions.map(({ ordre }) => ordre)).toEqual([1, 2]);
	});

	test('finds records by id or code', () => {
		expect(donnees.zoneById('bigouden')?.nom).toBe('CC Bigouden');
		expect(donnees.themeById('acces')?.id).toBe('acces');
		expect(donnees.regionByCode('53')?.nom).toBe('Bretagne');
		expect(donnees.zoneById('ailleurs')).toBeUndefined();
	});

	test('gives sources in the order asked, without those that do not exist', () => {
		const sources = donnees.sourcesOf(['maire', 'inconnue', 'ars']);
		expect(sources.map(({ editeur }) => editeur)).toEqual(['Mairie', 'ARS Bretagne']);
	});

	test('gives related questions in the order asked', () => {
		const questions = donnees.questionsOf(['ou', 'inconnue', 'cout']);
		expect(questions.map(({ id }) => id)).toEqual(['ou', 'cout']);
	});

	test('groups sites and zones', () => {
		expect(names(donnees.lieuxOfZone('roi-morvan'))).toEqual(['Brennilis', 'Gourin']);
		expect(names(donnees.lieuxOfRegion('53'))).toHaveLength(3);
		expect(donnees.zonesOfRegion('53')).toHaveLength(2);
	});

	test('gives empty lists where there is nothing', () => {
		expect(donnees.lieuxOfZone('bigouden')).toEqual([]);
		expect(donnees.lieuxOfRegion('11')).toEqual([]);
		expect(donnees.zonesOfRegion('11')).toEqual([]);
	});
});

describe('groupBy', () => {
	test('keeps the order of the records', () => {
		const groups = groupBy([3, 1, 4, 1, 5], (number) => number % 2);
		expect([...groups]).toEqual([
			[1, [3, 1, 1, 5]],
			[0, [4]],
		]);
	});
});
