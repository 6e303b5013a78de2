import { expect, test } from 'vitest';
import { lieuDuFinder } from '../../../src/domain/finder.ts';
import { reponseOf } from '../../../src/finder/phrase-de-reponse.ts';
import { entree } from '../domain/gazetteer/entree-factory.ts';
import { unLieu } from '../lib/fiches.ts';

const CARTE = 'https://carte.example/';
const CONNU = {
	lieux: [lieuDuFinder(unLieu({ zone: 'avec' }), '2026-11-21')],
	zonesAConfirmer: ['peut-etre'],
	zonesToutesConnues: false,
	carteOfficielle: CARTE,
};
const inZone = (zone?: string) =>
	reponseOf(
		entree('Essai', { epci: { siren: '2', nom: 'CC Oriente', ...(zone && { zone }) } }),
		CONNU
	);

test('a zone with a site that we know', () => {
	const { fort, suite } = inZone('avec');
	expect(fort).toBe('Essai est dans une zone prioritaire');
	expect(suite).toContainEqual({
		texte: 'Communauté de communes Oriente',
		href: '/zones/avec/',
	});
	expect(suite).toContainEqual({ texte: 'carte officielle', href: CARTE });
	expect(suite.join('')).toContain('nous connaissons au moins un lieu');
});

test('a zone without a site that we know, which is not sure', () => {
	const { fort, suite } = inZone('peut-etre');
	expect(fort).toBe('Essai serait, sans certitude, dans une zone prioritaire');
	expect(suite.join('')).toContain('n’y nomme de lieu');
});

test('no zone, once all are known', () => {
	const { fort } = reponseOf(entree('Sein'), { ...CONNU, zonesToutesConnues: true });
	expect(fort).toBe(
		'D’après les sources que nous avons lues, Sein n’est pas dans une zone prioritaire.'
	);
});

test('no zone that we know', () => {
	const { fort, suite } = inZone();
	expect(fort).toBe('Nous ne savons pas si Essai est dans une zone prioritaire.');
	expect(suite.join('')).toContain('Communauté de communes Oriente n’est pas de celles');
	expect(reponseOf(entree('Sein'), CONNU).suite.join('')).not.toContain('de celles');
});
