import { expect, test } from 'vitest';
import type { Lieu } from '../../../src/domain/fiches.ts';
import { lieuDuFinder } from '../../../src/domain/finder.ts';
import {
	adresseDeLieu,
	distanceDeLieu,
	phraseDEloignement,
	phraseDuPlusProcheRapporte,
	rendezVousDeLieu,
} from '../../../src/finder/phrases-de-lieu.ts';
import { entree } from '../domain/gazetteer/entree-factory.ts';
import { unLieu } from '../lib/fiches.ts';

const EPCI = { siren: '200000001', nom: 'CC Oriente' };
const lieu = (change: Partial<Lieu> = {}) => lieuDuFinder(unLieu(change), '2026-11-21');
const proche = (km: number | undefined, change: Partial<Lieu> = {}) => ({
	lieu: lieu(change),
	estimee: false,
	...(km !== undefined && { km }),
});

test('how far, and whether the neighbours share it', () => {
	const near = proche(12, { epci: EPCI });
	expect(distanceDeLieu(near, entree('Ailleurs'))).toBe('environ 12\u00A0km à vol d’oiseau');
	expect(distanceDeLieu(near, entree('Voisine', { epci: EPCI }))).toMatch(
		/oiseau, dans votre intercommunalité$/
	);
	expect(distanceDeLieu(near, entree('Essai', { code: '26001', epci: EPCI }))).toBe(
		'dans votre commune'
	);
	expect(distanceDeLieu(proche(undefined), undefined)).toBe('');
});

test('the address, or that it is not published', () => {
	expect(adresseDeLieu(lieu({ adresse: '3 rue du Four' }))).toBe(
		'Maison d’essai, 3 rue du Four, 26000 Essai'
	);
	expect(adresseDeLieu(lieu({ nom: 'Essai' }))).toBe('Adresse exacte non publiée');
});

test('how to book', () => {
	expect(rendezVousDeLieu(lieu())).toEqual([
		'aucune source ne dit comment\u202F; demandez à la mairie d’Essai.',
	]);
	expect(
		rendezVousDeLieu(
			lieu({ telephone: '05 32 46 00 20', rendezVous: { comment: 'Par téléphone.' } })
		)
	).toEqual([{ texte: '05 32 46 00 20', href: 'tel:0532460020' }, '. ', 'Par téléphone.']);
	expect(rendezVousDeLieu(lieu({ telephone: '05 32 46 00 20' }))).toEqual([
		{ texte: '05 32 46 00 20', href: 'tel:0532460020' },
		'.',
	]);
});

test('the closest site with reported consultations, where its distance is known', () => {
	const open = proche(80, { id: 'ouvert', statut: 'ouvert' });
	const said = phraseDuPlusProcheRapporte([proche(10), open], undefined);
	expect(said).toContainEqual({ texte: 'Essai (26)', href: '/lieux/ouvert/' });
	expect(said?.at(-1)).toMatch(/^, environ 80.km à vol d’oiseau\. Information .*\.$/);
});

test('it is not named apart where it heads the list', () => {
	const open = proche(12, { statut: 'ouvert' });
	expect(phraseDuPlusProcheRapporte([open, proche(80)], undefined)).toBeUndefined();
});

const NO_REPORT = /^Aucune source .* à moins de 100\u00A0km\.$/;

test.each([
	['none is reported', [proche(10)], NO_REPORT],
	['the one reported is too far', [proche(10), proche(101, { statut: 'ouvert' })], NO_REPORT],
	[
		'nothing at all is within 100 km',
		[proche(101), proche(102, { statut: 'ouvert' })],
		undefined,
	],
	[
		'it stands nobody knows where',
		[proche(10), proche(undefined, { statut: 'ouvert' })],
		undefined,
	],
	['no distance is known', [proche(undefined)], undefined],
])('no site with reported consultations is near: %s', (_, proches, said) => {
	const phrase = phraseDuPlusProcheRapporte(proches, undefined);
	if (said === undefined) expect(phrase).toBeUndefined();
	else expect(phrase?.join('')).toMatch(said);
});

test.each([
	[50, undefined],
	[60, 'à moins de 50\u00A0km'],
	[101, 'à moins de 100\u00A0km'],
	[8502, 'à moins de 1\u202F000\u00A0km'],
])('how far from all known sites, the closest being at %i km', (km, said) => {
	const fort = phraseDEloignement([proche(km), proche(9000)], undefined)?.fort;
	if (said === undefined) expect(fort).toBeUndefined();
	else expect(fort).toContain(said);
});

test('overseas, a territory without a site is called so', () => {
	expect(phraseDEloignement([proche(8502)], entree('Essai'))?.fort).toBe(
		'Nous ne connaissons aucun lieu dans votre territoire.'
	);
});

test('without a distance, or in the commune itself, none is called far', () => {
	expect(phraseDEloignement([proche(undefined)], undefined)).toBeUndefined();
	expect(phraseDEloignement([proche(80)], entree('Essai', { code: '26001' }))).toBeUndefined();
});
