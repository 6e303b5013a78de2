import type { Zone } from '../../src/domain/fiches.ts';
import type { Epci } from '../../src/domain/territories.ts';
import type { Hasard } from './hasard.ts';
import type { Phrases } from './phrases.ts';
import { tableauDe } from './sources.ts';

/** Make zones of real intercommunalités that are none yet, as many as asked for or as there are. */
export function zonesDEssai(
	nombre: number,
	epci: Iterable<Epci>,
	reelles: readonly Zone[],
	{ hasard, phrases }: { hasard: Hasard; phrases: Phrases }
) {
	const prises = new Set(reelles.map(({ siren }) => siren));
	return [...epci]
		.flatMap(({ siren, communes: [siege] }) =>
			siege && !prises.has(siren) ? [{ siren, departement: siege.departement.code }] : []
		)
		.map((libre) => ({ ...libre, rang: hasard.entier(2 ** 31) }))
		.sort((a, b) => a.rang - b.rang)
		.slice(0, Math.max(nombre, 0))
		.map(({ siren, departement }, rang) => ({
			id: `essai-zone-${siren}`,
			siren,
			certitude: rang % 4 === 0 ? 'a-confirmer' : 'nommee',
			sources: [tableauDe(departement)],
			note: `Zone d'essai, qui n'en est pas une. ${phrases.phrase()}`,
		}));
}
