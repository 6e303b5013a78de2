import { describe, expect, test } from 'vitest';
import type { Fiches } from '../../../src/domain/fiches.ts';
import { assemble } from '../../../src/loaders/assemble.ts';
import { readSaisie, type Saisie } from '../../../src/loaders/saisie.ts';
import { loadTerritories } from '../../../src/loaders/territories.ts';
import { copyOfData } from '../corruption/lib/copy.ts';

const copy = copyOfData();

const NOTHING = { questions: new Map(), communiques: new Map(), guides: new Map() };
const geographie = { territories: loadTerritories(), positions: new Map() };
const fiches = copy.load().fiches as Fiches;

/** A site of Bretagne with the commune, status and sources given. */
function lieu(commune: string, codePostal: string, dateStatut: string) {
	const name = 'data/lieux/bretagne.yaml';
	const [source = ''] = /^- id: (.+)$/m.exec(copy.read('data/sources.yaml'))?.slice(1) ?? [];
	copy.write(
		name,
		`${copy.read(name)}\n- id: ajoute\n  nom: Ajouté\n  commune: ${commune}\n  codePostal: ${codePostal}\n  precision: commune\n  statut: annonce\n  dateStatut: ${dateStatut}\n  constat: Essai.\n  sources: [${source}]\n`
	);
	return copy.load().fiches?.lieux.find(({ id }) => id === 'ajoute');
}

describe('assemble', () => {
	test('derives the territories of a site from its commune', () => {
		expect(lieu('56066', '56110', '2025-10')).toMatchObject({
			commune: { code: '56066', nom: 'Gourin' },
			departement: { code: '56', nom: 'Morbihan' },
			region: { code: '53', id: 'bretagne' },
			epci: { siren: '245614417' },
			zone: 'roi-morvan-communaute',
			releve: '2025-10',
		});
	});

	test('says nothing of the zone where the EPCI is not a documented one', () => {
		const brest = lieu('29019', '29200', '2025-10');
		expect(brest?.epci?.nom).toMatch(/Brest/);
		expect(brest).not.toHaveProperty('zone');
	});

	test('says nothing of the EPCI of an island that has none', () => {
		const ouessant = lieu('29155', '29242', '2025-10');
		expect(ouessant?.commune.nom).toBe('Ouessant');
		expect(ouessant).not.toHaveProperty('epci');
	});

	test('gives a zone its name, communes, population, départements and région', () => {
		for (const zone of fiches.zones) {
			expect(zone.nom).toMatch(/\S/);
			expect(zone.communes.length).toBeGreaterThan(0);
			expect(zone.departements.length).toBeGreaterThan(0);
			expect(fiches.regions.map(({ code }) => code)).toContain(zone.region.code);
			const sum = zone.communes.reduce((total, { population }) => total + population, 0);
			expect([zone.id, sum]).toEqual([zone.id, zone.population]);
		}
	});

	test('gives the 18 régions with their départements, by name', () => {
		expect(fiches.regions).toHaveLength(18);
		expect(fiches.regions[0]?.id).toBe('auvergne-rhone-alpes');
		expect(fiches.regions.flatMap(({ departements }) => departements)).toHaveLength(101);
	});

	test('lists the sources of a text, those it cites included, each once', () => {
		for (const { sources, html } of [
			...fiches.questions,
			...fiches.communiques,
			...fiches.guides,
		]) {
			expect(new Set(sources).size).toBe(sources.length);
			expect(html).toMatch(/^<\w/);
		}
	});

	test('gives a press item the date of its source', () => {
		for (const { source, date } of fiches.communiques) {
			expect(date).toBe(fiches.sources.find(({ id }) => id === source)?.date);
		}
	});

	test('does without the texts and sources that are not there', () => {
		const saisie: Saisie = { ...readSaisie(copy.folders) };
		saisie.sources.entries = [];
		const bare = assemble(saisie, NOTHING, geographie);
		expect(bare.questions[0]?.html).toBe('');
		expect(bare.communiques[0]).toMatchObject({ date: 'inconnue', html: '' });
		expect(bare.guides[0]?.html).toBe('');
		expect(bare.lieux[0]?.position).toBeUndefined();
	});

	test('refuses what the rules would have stopped', () => {
		const without = (change: Partial<Saisie>) => () =>
			assemble({ ...readSaisie(copy.folders), ...change }, NOTHING, geographie);
		const nothing = { entries: [], ids: new Set<string>(), problems: [] };
		expect(without({ couverture: nothing })).toThrow(/are missing/);
		const { zones, lieux } = readSaisie(copy.folders);
		for (const { data } of zones.entries) data.siren = '999999999';
		for (const { data } of lieux.entries) data.commune = '99999';
		expect(without({ zones })).toThrow(/EPCI 999999999/);
		expect(without({ lieux })).toThrow(/Commune 99999/);
	});
});
