import type { Conflit } from '../../src/domain/importer/decision.ts';
import type { Territories } from '../../src/domain/territories.ts';
import type { Couverture } from '../../src/schemas/couverture.ts';
import type { ZoneSaisie } from '../../src/schemas/zone.ts';

/** A région as the coverage will stand. */
interface Etat {
	region: string;
	nom: string;
	connues: number;
	annoncees: number | undefined;
	complet: boolean;
	certaines: boolean;
	note: string | undefined;
}

function etats(
	couverture: Couverture,
	zones: readonly ZoneSaisie[],
	{ epci, regions }: Territories
): Etat[] {
	const regionOf = (zone: ZoneSaisie) => epci.get(zone.siren)?.communes[0]?.region.code;
	return couverture.regions.map(({ region, zonesAnnoncees, complet, note }) => {
		const own = zones.filter((zone) => regionOf(zone) === region);
		return {
			region,
			nom: regions.get(region)?.nom ?? region,
			connues: own.length,
			annoncees: zonesAnnoncees,
			complet,
			certaines: own.every(({ certitude }) => certitude === 'nommee'),
			note,
		};
	});
}

/** Name of the record of a région in conflicts. */
export const idDeRegion = (region: string): string => `region-${region}`;

/**
 * Régions whose « complet » the import contradicts: as many zones named as were announced, or not
 * as many any more. It is said only if chosen.
 */
export const regionsCompletees = (
	couverture: Couverture,
	zones: readonly ZoneSaisie[],
	territories: Territories,
	touchees: ReadonlySet<string>
): Conflit[] =>
	etats(couverture, zones, territories).flatMap(
		({ region, nom, complet, connues, annoncees, certaines }) => {
			const asMany = connues > 0 && connues === annoncees;
			const changes = complet ? connues !== annoncees : asMany && certaines;
			if (!touchees.has(region) || !changes) return [];
			const [actuel, propose] = complet ? ['oui', 'non'] : ['non', 'oui'];
			const zones = (number: number) => `${number} zone${number > 1 ? 's' : ''}`;
			const question = complet
				? `${nom} : elle est dite complète (${zones(annoncees ?? 0)}). Avec cet import, il y en a ${connues}. Ne plus la dire complète ?`
				: `${nom} : ${zones(connues)} sur ${annoncees ?? 0} ${connues > 1 ? 'sont maintenant connues' : 'est maintenant connue'}. La dire complète ?`;
			return [
				{
					id: idDeRegion(region),
					champ: 'complet',
					actuel,
					propose,
					question,
					impose: complet,
				},
			];
		}
	);

/** What people wrote that new zones may have made untrue. */
export function aRelire(
	couverture: Couverture,
	zones: readonly ZoneSaisie[],
	nouvelles: readonly ZoneSaisie[],
	territories: Territories
): string[] {
	const touched = new Set(
		nouvelles.map(({ siren }) => territories.epci.get(siren)?.communes[0]?.region.code)
	);
	const sirens = new Set(nouvelles.map(({ siren }) => siren));
	const departements = new Map(
		nouvelles.flatMap(({ siren, id }) => {
			const seat = territories.epci.get(siren)?.communes[0]?.departement.code;
			return seat === undefined ? [] : [[seat, id] as const];
		})
	);
	const lines: string[] = [];
	for (const { region, nom, connues, annoncees, note } of etats(couverture, zones, territories)) {
		if (!touched.has(region)) continue;
		if (annoncees !== undefined && connues > annoncees)
			lines.push(
				`${nom} : zones connues, ${connues} ; annoncées, ${annoncees} seulement (zonesAnnoncees)`
			);
		if (annoncees === undefined)
			lines.push(
				`${nom} : le nombre de zones annoncées n’est pas renseigné (zonesAnnoncees)`
			);
		if (note) lines.push(`${nom} : la note « ${note.slice(0, 60)}… » est-elle encore vraie ?`);
	}
	for (const { nomCite, siren } of couverture.ecartees)
		if (siren !== undefined && sirens.has(siren))
			lines.push(`« ${nomCite} » est encore parmi les noms écartés (ecartees)`);
	for (const { departement } of couverture.sansZone) {
		const zone = departements.get(departement);
		if (zone)
			lines.push(
				`le département ${departement} est encore dit sans zone (sansZone) : ${zone} y est`
			);
	}
	if (nouvelles.length > 0 && couverture.note)
		lines.push(`la note générale « ${couverture.note.slice(0, 60)}… » est-elle encore vraie ?`);
	return lines;
}
