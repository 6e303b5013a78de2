import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Entree, estAncienne } from '../../../../src/domain/gazetteer/entree.ts';
import { libelleDe } from '../../../../src/domain/gazetteer/libelle.ts';
import { INDEX } from '../../../../src/domain/gazetteer/table.ts';
import { answersTo, communesBeside, entrees, files, wholeAnswersTo, wireBytes } from './whole.ts';

const communes = entrees.filter(({ nature }) => nature === 'commune');
const arrondissements = entrees.filter(({ nature }) => nature === 'arrondissement-municipal');
const anciennes = entrees.filter(estAncienne);

/** The whole name, without case, accents or spaces. */
const nameOf = ({ formes }: Entree): string => formes[0]?.collee ?? '';
const identityOf = (entree: Entree): string => `${entree.code} ${nameOf(entree)}`;

const labels = (missed: readonly Entree[]): string[] => missed.map(identityOf);

/** True when an entry is suggested before any other name than its own. */
const isFirstBy = (text: string, entree: Entree): boolean => {
	const homonyms = answersTo(text).map((found) => [nameOf(found), identityOf(found)]);
	const other = homonyms.findIndex(([name]) => name !== nameOf(entree));
	const place = homonyms.findIndex(([, identity]) => identity === identityOf(entree));
	return place !== -1 && (other === -1 || place < other);
};

describe('the gazetteer of France', { timeout: 60_000 }, () => {
	test('holds every commune of the package, its arrondissements and its former communes', () => {
		expect(communes).toHaveLength(34_969);
		expect(arrondissements).toHaveLength(45);
		expect(anciennes.length).toBeGreaterThan(2400);
	});

	test('finds every commune first by its exact name', () => {
		expect(labels(communes.filter((commune) => !isFirstBy(commune.nom, commune)))).toEqual([]);
	});

	test('finds every commune, it alone first, by its name and any of its postcodes', () => {
		const missed = communes.flatMap((commune) =>
			commune.codesPostaux
				.map((code) => `${commune.nom} ${code}`)
				.filter((text) => answersTo(text)[0]?.code !== commune.code)
		);
		expect(missed).toEqual([]);
	});

	test('finds every commune and arrondissement by each of its postcodes', () => {
		const codes = new Set(communes.flatMap(({ codesPostaux }) => codesPostaux));
		const found = new Map(
			[...codes].map((code) => [code, new Set(answersTo(code).map(identityOf))])
		);
		const missed = [...communes, ...arrondissements].filter(
			(entree) =>
				!entree.codesPostaux.every((code) => found.get(code)?.has(identityOf(entree)))
		);
		expect(labels(missed)).toEqual([]);
	});

	test('finds every arrondissement first by its name and by its postcodes', () => {
		for (const arrondissement of arrondissements) {
			const short = arrondissement.nom.replace(' arrondissement', '');
			for (const text of [arrondissement.nom, short, ...arrondissement.codesPostaux]) {
				expect(answersTo(text)[0]?.nom, text).toBe(arrondissement.nom);
			}
		}
	});

	test('finds every former commune by its exact name', () => {
		expect(labels(anciennes.filter((ancienne) => !isFirstBy(ancienne.nom, ancienne)))).toEqual(
			[]
		);
	});

	test('finds every commune and arrondissement by its INSEE code', () => {
		const missed = [...communes, ...arrondissements].filter(
			({ code }) => !communesBeside(code).some((entree) => entree.code === code)
		);
		expect(labels(missed)).toEqual([]);
	});

	test.each([
		['st etienne', 'Saint-Étienne'],
		['SAINT-ÉTIENNE', 'Saint-Étienne'],
		['saintetienne', 'Saint-Étienne'],
		['etienne', 'Saint-Étienne'],
		['L’Haÿ', 'L’Haÿ-les-Roses'],
		['lhay', 'L’Haÿ-les-Roses'],
		['la haye', 'La Haye'],
		['Noeux', 'Nœux-les-Mines'],
		['43170', 'Saugues'],
		['43 170', 'Saugues'],
		[' saugues ', 'Saugues'],
		['431', 'Monistrol-sur-Loire'],
		['43', 'Le Puy-en-Velay'],
		['puy en velay', 'Le Puy-en-Velay'],
		['medard', 'Saint-Médard-en-Jalles'],
		['paris 12', 'Paris 12e arrondissement'],
		['Sainte-Colombe (46120)', 'Sainte-Colombe'],
		['sainte', 'Sainte-Marie'],
		['mar', 'Marseille'],
		['y', 'Y'],
		['Longny-au-Perche', 'Longny-au-Perche, commune déléguée de Longny les Villages'],
	])('answers « %s » with %s first', (text, libelle) => {
		const [first] = answersTo(text);
		expect(first && libelleDe(first)).toBe(libelle);
	});

	test('answers from one file as it would from all of them', () => {
		const beginning = fc
			.tuple(fc.constantFrom(...entrees), fc.double({ min: 0, max: 1, noNaN: true }))
			.map(([{ nom, codesPostaux }, part]) => {
				const text = part < 0.2 ? (codesPostaux[0] ?? nom) : nom;
				return text.slice(0, Math.ceil(text.length * part));
			});
		fc.assert(
			fc.property(beginning, (text) => {
				expect(answersTo(text).map(identityOf)).toEqual(
					wholeAnswersTo(text).map(identityOf)
				);
			}),
			{ numRuns: 60 }
		);
	});
});

describe('the files of the gazetteer', () => {
	test('weigh 9 kB at most compressed, were every EPCI a documented zone', () => {
		const heavy = [...files].filter(([, content]) => wireBytes(content) > 9000);
		expect(heavy.map(([name]) => name)).toEqual([]);
	});

	test('have an index of 2 kB at most', () => {
		expect(wireBytes(files.get(INDEX) ?? '')).toBeLessThanOrEqual(2000);
	});

	test('are 900 at most', () => {
		expect(files.size).toBeLessThanOrEqual(900);
	});

	test('have names that any system and any host take', () => {
		for (const name of files.keys()) {
			expect(name).toMatch(/^(?:index|(?:nom|cp|insee|apercu)-[a-z0-9]+)$/);
		}
	});
});
