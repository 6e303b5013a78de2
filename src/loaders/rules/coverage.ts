import { fieldProblem } from '../origin.ts';
import type { Problem } from '../problems.ts';
import type { Saisie } from '../saisie.ts';
import type { Territories } from '../../domain/territories.ts';

/**
 * A région called complete documents as many zones as were announced: the site promises it.
 * Nothing is counted while a zone is faulty: its own mistake is the one to mend.
 */
export function coverageRules(saisie: Saisie, territories: Territories): Problem[] {
	const zones = saisie.zones.entries.map(
		({ data }) => territories.epci.get(data.siren)?.communes[0]?.region.code
	);
	const countable = saisie.zones.problems.length === 0 && !zones.includes(undefined);
	return saisie.couverture.entries.flatMap(({ data, origin }) =>
		data.regions.flatMap(({ region, complet, zonesAnnoncees, sources }, rank) => {
			const at = (field: string, found: unknown, expected: string) =>
				fieldProblem(origin, ['regions', rank, field], found, expected);
			const problems: Problem[] = [];
			const count = zones.filter((code) => code === region).length;
			if (complet && countable && count !== zonesAnnoncees) {
				const expected = `« non », ou autant de zones documentées qu’annoncées (documentées : ${count} ; annoncées : ${zonesAnnoncees ?? 'nombre inconnu'})`;
				problems.push(at('complet', 'oui', expected));
			}
			if (zonesAnnoncees !== undefined && !sources) {
				problems.push(at('sources', undefined, 'la source qui annonce ce nombre de zones'));
			}
			return problems;
		})
	);
}
