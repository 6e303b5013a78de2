import { expect, test } from 'vitest';
import { lieuDuFinder } from '../../../src/domain/finder.ts';
import { reponseOf } from '../../../src/finder/phrase-de-reponse.ts';
import { entree } from '../domain/gazetteer/entree-factory.ts';
import { unLieu } from '../lib/fiches.ts';

const CARTE = 'https://carte.example/';
const CONNU = {
	lieux: [lieuDuFinder(unLieu({ zone: 'avec', statut: 'ouvert' }), '2026-11-21')],
	zonesAConfirmer: ['peut-etre'],
	zonesConnues: { toutes: false, departements: ['29'], epciIncertains: ['3'] },
	carteOfficielle: CARTE,
};
const inZone = (zone?: string) =>
	reponseOf(
		entree('Essai', { epci: { siren: '2', nom: 'CC Oriente', ...(zone && { zone }) } }),
		CONNU
	);

test('a zone with a site that we know', () => {
	const { fort, suite } = inZone('avec');
	expect(fort).toBe('Des consultations ont été signalées dans votre intercommunalité.');
	expect(suite[0]).toBe(' Essai est dans une zone prioritaire (');
	expect(suite).toContainEqual({
		texte: 'Communauté de communes Oriente',
		href: '/zones/avec/',
	});
	expect(suite).toContainEqual({ texte: 'carte officielle', href: CARTE });
});

test('a zone where no source reports consultations', () => {
	const lieux = [lieuDuFinder(unLieu({ zone: 'avec', statut: 'annonce' }), '2026-11-21')];
	const commune = entree('Essai', { epci: { siren: '2', nom: 'CC Oriente', zone: 'avec' } });
	expect(reponseOf(commune, { ...CONNU, lieux }).fort).toContain(
		'dans votre intercommunalité, sans consultation signalée.'
	);
});

test.each([
	['annonce', 'Un lieu est connu dans votre commune. Le lieu a été annoncé\u00A0; rien ne dit'],
	['ferme', 'Un lieu est connu dans votre commune. Le lieu ne fait plus partie du dispositif.'],
	['ouvert', 'Des consultations ont été signalées dans votre commune.'],
] as const)('a site of the commune itself, %s', (statut, said) => {
	const lieux = [
		lieuDuFinder(
			unLieu({ commune: { code: '26002', nom: 'Autre' }, zone: 'avec' }),
			'2026-11-21'
		),
		lieuDuFinder(unLieu({ zone: 'avec', statut }), '2026-11-21'),
	];
	const commune = entree('Essai', {
		code: '26001',
		epci: { siren: '2', nom: 'CC Oriente', zone: 'avec' },
	});
	expect(reponseOf(commune, { ...CONNU, lieux }).fort).toContain(said);
});

test('consultations reported next door come before a site of the commune without any', () => {
	const lieux = [
		lieuDuFinder(unLieu({ zone: 'avec', statut: 'annonce' }), '2026-11-21'),
		lieuDuFinder(
			unLieu({ commune: { code: '26002', nom: 'Autre' }, zone: 'avec', statut: 'ouvert' }),
			'2026-11-21'
		),
	];
	const commune = entree('Essai', {
		code: '26001',
		epci: { siren: '2', nom: 'CC Oriente', zone: 'avec' },
	});
	expect(reponseOf(commune, { ...CONNU, lieux }).fort).toBe(
		'Des consultations ont été signalées dans votre intercommunalité.'
	);
});

test('a zone without a site that we know, which is not sure', () => {
	const { fort, suite } = inZone('peut-etre');
	expect(fort).toBe('Essai serait, sans certitude, dans une zone prioritaire');
	expect(suite.join('')).toContain('n’y nomme de lieu');
});

const NOT_IN_ZONE =
	'D’après les sources que nous avons lues, Essai n’est pas dans une zone prioritaire.';
const NOT_KNOWN = 'Nous ne savons pas si Essai est dans une zone prioritaire.';
const of = (siren: string) => ({ epci: { siren, nom: 'CC Oriente' } });

test.each([
	['in a région whose list is complete', { departement: '29', ...of('2') }, NOT_IN_ZONE],
	['there, in no intercommunalité', { departement: '29' }, NOT_IN_ZONE],
	['there, in one that is in doubt', { departement: '29', ...of('3') }, NOT_KNOWN],
	['in another région', { departement: '43', ...of('2') }, NOT_KNOWN],
])('no zone that we know, %s', (_, place, said) => {
	expect(reponseOf(entree('Essai', place), CONNU).fort).toBe(said);
});

test('no zone, once all are known', () => {
	const zonesConnues = { toutes: true, departements: [], epciIncertains: [] };
	expect(reponseOf(entree('Essai'), { ...CONNU, zonesConnues }).fort).toBe(NOT_IN_ZONE);
});

test('what is not known of a commune names its intercommunalité', () => {
	const { suite } = inZone();
	expect(suite.join('')).toContain('; la communauté de communes Oriente n’est pas de celles');
	expect(reponseOf(entree('Sein'), CONNU).suite.join('')).not.toContain('de celles');
});
