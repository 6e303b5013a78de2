import { fieldProblem } from '../origin.ts';
import type { Problem } from '../problems.ts';
import type { Saisie } from '../saisie.ts';
import type { Territories } from '../../domain/territories.ts';

/** A région called complete documents as many zones as were announced: the site promises it. */
export function coverageRules(saisie: Saisie, territories: Territories): Problem[] {
	const documented = new Map<string, number>();
	for (const { data } of saisie.zones.entries) {
		const region = territories.epci.get(data.siren)?.communes[0]?.region.code;
		if (region) documented.set(region, (documented.get(region) ?? 0) + 1);
	}
	return saisie.couverture.entries.flatMap(({ data, origin }) =>
		data.regions.flatMap(({ region, complet, zonesAnnoncees, sources }, rank) => {
			const at = (field: string, found: unknown, expected: string) =>
				fieldProblem(origin, ['regions', rank, field], found, expected);
			const problems: Problem[] = [];
			const count = documented.get(region) ?? 0;
			if (complet && count !== zonesAnnoncees) {
				const expected = `« non », ou autant de zones documentées qu’annoncées (${count} documentées, ${zonesAnnoncees ?? 'nombre inconnu'} annoncées)`;
				problems.push(at('complet', 'oui', expected));
			}
			if (zonesAnnoncees !== undefined && !sources) {
				problems.push(at('sources', undefined, 'la source qui annonce ce nombre de zones'));
			}
			return problems;
		})
	);
}
