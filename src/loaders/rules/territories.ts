import path from 'node:path';
import type { Territories } from '../../domain/territories.ts';
import type { LieuSaisi } from '../../schemas/lieu.ts';
import type { ZoneSaisie } from '../../schemas/zone.ts';
import { type Entry, fieldProblem, type Origin } from '../origin.ts';
import type { Problem } from '../problems.ts';
import type { Saisie } from '../saisie.ts';

/** Spreadsheets turn « 01234 » into « 1234 »: says so when the longer code exists. */
const lostZero = (code: string, exists: (code: string) => boolean): string | undefined =>
	code.length === 4 && exists(`0${code}`)
		? `cinq chiffres : le zéro du début s’est perdu, écrivez « 0${code} »`
		: undefined;

function expectedCommune(commune: string, territories: Territories): string {
	const heir = territories.heirs.get(commune);
	if (heir) {
		return `le code d’une commune d’aujourd’hui ; celle-ci fait maintenant partie de ${heir.nom} : écrivez « ${heir.code} »`;
	}
	return (
		lostZero(commune, (code) => territories.communes.has(code)) ??
		'le code INSEE d’une commune qui existe'
	);
}

function lieuRules(entry: Entry<LieuSaisi>, territories: Territories): Problem[] {
	const { data, origin } = entry;
	const problems: Problem[] = [];
	if (!territories.communes.has(data.commune)) {
		const expected = expectedCommune(data.commune, territories);
		problems.push(fieldProblem(origin, ['commune'], data.commune, expected));
	}
	// A code that lost its zero still says which commune is meant: the rest is checked against it.
	const commune =
		territories.communes.get(data.commune) ?? territories.communes.get(`0${data.commune}`);
	if (!commune) return problems;
	const { codesPostaux } = commune;
	if (!codesPostaux.includes(data.codePostal)) {
		const expected =
			lostZero(data.codePostal, (code) => codesPostaux.includes(code)) ??
			`un code postal de ${commune.nom} : ${codesPostaux.join(', ')}`;
		problems.push(fieldProblem(origin, ['codePostal'], data.codePostal, expected));
	}
	const region = path.basename(origin.file, '.yaml');
	if (region !== commune.region.id) {
		problems.push(
			fieldProblem(
				origin,
				['commune'],
				data.commune,
				`une commune de la région du fichier (« ${region} ») ; ${commune.nom} est dans « ${commune.region.id} »`
			)
		);
	}
	return problems;
}

const unknownRegion = (
	origin: Origin,
	field: PropertyKey[],
	region: string | undefined,
	{ regions }: Territories
): Problem[] =>
	region === undefined || regions.has(region)
		? []
		: [fieldProblem(origin, field, region, 'le code INSEE d’une région (exemple : « 84 »)')];

function zoneRules({ data, origin }: Entry<ZoneSaisie>, territories: Territories): Problem[] {
	const epci = territories.epci.get(data.siren);
	if (!epci) {
		const expected = 'le SIREN d’une intercommunalité qui existe';
		return [fieldProblem(origin, ['siren'], data.siren, expected)];
	}
	const codes = [...new Set(epci.communes.map(({ departement }) => departement.code))];
	return (data.departementsAConfirmer ?? []).flatMap((code, index) =>
		codes.includes(code)
			? []
			: fieldProblem(
					origin,
					['departementsAConfirmer', index],
					code,
					`un département de cette intercommunalité : ${codes.join(', ')}`
				)
	);
}

/** Communes, postcodes, SIREN, départements and régions exist and agree with each other. */
export function territoryRules(saisie: Saisie, territories: Territories): Problem[] {
	const zones = saisie.zones.entries.flatMap((entry) => zoneRules(entry, territories));
	const dated = [...saisie.chiffres.entries, ...saisie.etapes.entries].flatMap(
		({ data, origin }) => unknownRegion(origin, ['region'], data.region, territories)
	);
	const communiques = saisie.communiques.entries.flatMap(({ data, origin }) =>
		unknownRegion(origin, ['region'], data.head.region, territories)
	);
	const couverture = saisie.couverture.entries.flatMap(({ data, origin }) => [
		...data.regions.flatMap(({ region }, rank) =>
			unknownRegion(origin, ['regions', rank, 'region'], region, territories)
		),
		...data.sansZone.flatMap(({ departement }, rank) =>
			territories.departements.has(departement)
				? []
				: fieldProblem(
						origin,
						['sansZone', rank, 'departement'],
						departement,
						'le code d’un département qui existe'
					)
		),
		...data.ecartees.flatMap(({ siren }, rank) =>
			siren === undefined || territories.epci.has(siren)
				? []
				: fieldProblem(
						origin,
						['ecartees', rank, 'siren'],
						siren,
						'le SIREN d’une intercommunalité qui existe'
					)
		),
	]);
	const lieux = saisie.lieux.entries.flatMap((entry) => lieuRules(entry, territories));
	return [...zones, ...lieux, ...dated, ...communiques, ...couverture];
}
