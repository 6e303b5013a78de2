import { describe, expect, test } from 'vitest';
import {
	emetteurPrincipal,
	facettesDe,
	titreDeFacette,
	valeursOf,
} from '../../../src/domain/presse-facettes.ts';
import { desDonnees, unCommunique } from '../lib/fiches.ts';

const donnees = desDonnees({
	communiques: [
		unCommunique({ id: 'ancien', date: '2025-06', region: '84' }),
		unCommunique({ id: 'recent', date: '2026-02-17', region: '84' }),
		unCommunique({ id: 'national', date: '2025-09-01', emetteur: 'Premier ministre' }),
		unCommunique({ id: 'article', nature: 'article', emetteur: 'Egora', date: 'inconnue' }),
	],
});

const summary = (critere: Parameters<typeof facettesDe>[0]) =>
	facettesDe(critere, donnees).map(({ id, libelle, communiques }) => [
		id,
		libelle,
		...communiques.map((communique) => communique.id),
	]);

describe('facettesDe', () => {
	test('puts France first, then régions, each newest first', () => {
		expect(summary('regions')).toEqual([
			['france', 'France entière', 'national', 'article'],
			['auvergne-rhone-alpes', 'Auvergne-Rhône-Alpes', 'recent', 'ancien'],
		]);
	});

	test('lists years newest first, and last what has no date', () => {
		expect(summary('annees')).toEqual([
			['2026', '2026', 'recent'],
			['2025', '2025', 'national', 'ancien'],
			['sans-date', 'Date inconnue', 'article'],
		]);
	});

	test('lists issuers by name, newspapers left out', () => {
		expect(summary('emetteurs')).toEqual([
			['ars-exemple', 'ARS Exemple', 'recent', 'ancien'],
			['premier-ministre', 'Premier ministre', 'national'],
		]);
	});
});

test('a région that the territories do not hold counts as France', () => {
	expect(valeursOf(unCommunique({ region: '99' }), donnees).regions?.id).toBe('france');
});

test.each([
	['Egora, d’après la DGOS', 'Egora'],
	["Stampa Paese, d'après l'ARS Corse", 'Stampa Paese'],
	['Maire info, repris par l’AMF du Rhône', 'Maire info'],
	['Communauté de communes d’Ici, Là', 'Communauté de communes d’Ici, Là'],
])('%s speaks as %s', (emetteur, principal) => {
	expect(emetteurPrincipal(emetteur)).toBe(principal);
});

test.each([
	['annees', '2025', '2025', undefined, 'Communiqués et articles de 2025'],
	['annees', 'sans-date', 'Date inconnue', undefined, 'Communiqués et articles sans date'],
	['emetteurs', 'ars-corse', 'ARS Corse', undefined, 'ARS Corse : ses documents'],
	[
		'regions',
		'france',
		'France entière',
		undefined,
		'Communiqués et articles sur la France entière',
	],
	['regions', 'bretagne', 'Bretagne', '53', 'Communiqués et articles sur la Bretagne'],
	['regions', 'mayotte', 'Mayotte', '06', 'Communiqués et articles sur Mayotte'],
] as const)('%s, %s: title of the page', (critere, id, libelle, code, title) => {
	const region = code && { code, nom: libelle };
	expect(titreDeFacette({ critere, id, libelle }, region)).toBe(title);
});
