import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { COLLECTIONS } from '../../../../src/domain/open-data/collections.ts';
import { FICHIERS } from '../../../../src/domain/open-data/fichiers.ts';
import { libelleDeForme } from '../../../../src/domain/open-data/formes.ts';
import { formatTaille } from '../../../../src/domain/taille.ts';
import { desDonnees, unCommunique, unLieu, uneZone } from '../../lib/fiches.ts';

const donnees = desDonnees({
	lieux: [unLieu()],
	zones: [uneZone()],
	communiques: [unCommunique({ chiffres: [{ valeur: '5', libelle: 'lieux' }] })],
	couverture: {
		...desDonnees().couverture,
		regions: [{ region: '84', zonesAnnoncees: 17, complet: false, sources: ['ars'] }],
	},
	chiffres: [
		{
			id: 'zones',
			libelle: 'Zones',
			mesures: [{ valeur: '151', date: '2025-06-27', sources: ['ars'], retenue: true }],
		},
	],
	etapes: [{ id: 'a', date: '2025-09', fait: 'Un fait.', prevue: false, sources: ['ars'] }],
});

const bodyOf = (nom: string) =>
	JSON.parse(FICHIERS.find((fichier) => fichier.nom === nom)?.corps(donnees) ?? '') as object;

const check = (nom: string) => new Ajv2020({ strict: true }).compile(bodyOf(`${nom}.schema.json`));

type Records = Record<string, Record<string, unknown>[]>;

describe.each(COLLECTIONS.map(({ nom }) => nom))('the published schema of %s', (nom) => {
	test('accepts the published file', () => {
		const validate = check(nom);
		expect(validate(bodyOf(`${nom}.json`)), JSON.stringify(validate.errors)).toBe(true);
	});

	test('refuses a field that is missing, unknown or of another form', () => {
		const validate = check(nom);
		const file = bodyOf(`${nom}.json`) as Records;
		const [record] = file[nom] ?? [];
		const withRecord = (change: object) => ({ ...file, [nom]: [{ ...record, ...change }] });
		expect(validate(withRecord({ id: undefined }))).toBe(false);
		expect(validate(withRecord({ autre: 'champ' }))).toBe(false);
		expect(validate(withRecord({ sources: 'ars' }))).toBe(false);
	});
});

test('a code that the schema does not list is refused', () => {
	const file = bodyOf('lieux.json') as Records;
	const lieu = { ...file['lieux']?.[0], statut: 'peut-etre' };
	expect(check('lieux')({ ...file, lieux: [lieu] })).toBe(false);
});

test('every file has a name of its own, and every collection its table, its JSON and its schema', () => {
	const noms = FICHIERS.map(({ nom }) => nom);
	expect(new Set(noms).size).toBe(noms.length);
	for (const { nom } of COLLECTIONS) {
		expect(noms).toContain(`${nom}.csv`);
		expect(noms).toContain(`${nom}.json`);
		expect(noms).toContain(`${nom}.schema.json`);
	}
});

test('the form of a field is said in words', () => {
	expect(libelleDeForme()).toBe('texte');
	expect(libelleDeForme('nombre', true)).toBe('nombre, ou rien');
});

test('a size is that of the bytes, and never nothing', () => {
	expect(formatTaille('a')).toBe('1 ko');
	expect(formatTaille('é'.repeat(1000))).toBe('2 ko');
});
