import { expect, test } from 'vitest';
import {
	apartEnMots,
	connuesDe,
	estAConfirmer,
	sourcesDeRegion,
	toutesConnues,
	zonesAConfirmerOf,
	zonesConnuesOf,
} from '../../../src/domain/couverture.ts';
import { indexTerritories } from '../../../src/domain/territories.ts';
import { uneZone } from '../lib/fiches.ts';

test('all zones are known once as many are named as were announced', () => {
	const two = [uneZone(), uneZone({ id: 'autre' })];
	expect(toutesConnues(two, { zonesAnnoncees: 2 })).toBe(true);
	expect(toutesConnues(two, { zonesAnnoncees: 3 })).toBe(false);
	const unsure = [uneZone(), uneZone({ certitude: 'a-confirmer' })];
	expect(toutesConnues(unsure, { zonesAnnoncees: 2 })).toBe(false);
});

test('what is known where the list of a région is complete', () => {
	const commune = (code: string, departement: string, region: string) => ({
		code,
		nom: code,
		type: 'commune-actuelle' as const,
		departement,
		region,
	});
	const epci = (code: string, ...membres: string[]) => ({
		code,
		nom: code,
		type: 'CC',
		populationMunicipale: 1,
		membres: membres.map((membre) => ({ code: membre, nom: '', populationMunicipale: 1 })),
	});
	const territories = indexTerritories({
		communes: [
			commune('29001', '29', '53'),
			commune('29002', '29', '53'),
			commune('44001', '44', '52'),
		],
		epci: [
			epci('dedans', '29001'),
			epci('doute', '29001'),
			epci('a-cheval', '29002', '44001'),
			epci('ailleurs', '44001'),
		],
		departements: [
			{ code: '29', nom: 'Finistère', region: '53' },
			{ code: '44', nom: 'Loire-Atlantique', region: '52' },
		],
		regions: [
			{ code: '53', nom: 'Bretagne' },
			{ code: '52', nom: 'Pays de la Loire' },
		],
	});
	const couverture = {
		zonesAnnoncees: 3,
		regions: [
			{ region: '53', complet: true },
			{ region: '52', complet: false },
		],
		ecartees: [{ nomCite: 'Doute', pourquoi: 'Un seul média.', siren: 'doute' }],
	};
	expect(zonesConnuesOf([], couverture, territories)).toEqual({
		toutes: false,
		departements: ['29'],
		epciIncertains: ['doute', 'a-cheval'],
	});
});

test('a zone, or its communes of one département, may still be to confirm', () => {
	const keys = zonesAConfirmerOf([
		uneZone({ id: 'sure' }),
		uneZone({ id: 'doute', certitude: 'a-confirmer' }),
		uneZone({ id: 'partagee', departementsAConfirmer: ['26'] }),
	]);
	expect(keys).toEqual(['doute', 'partagee/26']);
	const inDrome = { departement: '26' };
	expect(estAConfirmer(inDrome, 'partagee', keys)).toBe(true);
	expect(estAConfirmer({ departement: '84' }, 'partagee', keys)).toBe(false);
	expect(estAConfirmer(inDrome, 'doute', keys)).toBe(true);
	expect(estAConfirmer(inDrome, 'sure', keys)).toBe(false);
});

test('zones to confirm are told apart where there would be more than were announced', () => {
	const three = [uneZone(), uneZone({ id: 'b' }), uneZone({ id: 'c', certitude: 'a-confirmer' })];
	expect(connuesDe(three, 3)).toEqual({ connues: 3, aPart: 0 });
	expect(connuesDe(three, undefined)).toEqual({ connues: 3, aPart: 0 });
	expect(connuesDe(three, 2)).toEqual({ connues: 2, aPart: 1 });
	expect(apartEnMots(connuesDe(three, 2))).toBe(', et 1 à confirmer');
	expect(apartEnMots(connuesDe(three, 3))).toBe('');
});

test('what is known of a région rests on the sources of its number and of its note', () => {
	expect(sourcesDeRegion({ sources: ['a'], sourcesDeLaNote: ['b'] })).toEqual(['a', 'b']);
	expect(sourcesDeRegion({})).toEqual([]);
});
