import polygonClipping from 'polygon-clipping';
import { groupBy } from '../donnees.ts';
import type { Zone } from '../fiches.ts';
import type { Position } from '../position.ts';
import type { Commune } from '../territories.ts';
import { cellsOf } from './cells.ts';
import { landOf, type Outlines } from './outlines.ts';
import { isOutreMer } from './outre-mer.ts';
import type { MultiPolygon, Ring, Vertex } from './shape.ts';

/** What extents are worked out from. */
export interface Fond {
	outlines: Outlines;
	/** Every commune of France, by INSEE code. */
	communes: ReadonlyMap<string, Commune>;
	/** By INSEE code. */
	positions: ReadonlyMap<string, Position>;
}

/** Cells of the communes whose own centre is known, by INSEE code. */
function communeCells({ communes, positions }: Fond): Map<string, Ring> {
	const located = [...communes.values()].flatMap(({ code, departement }) => {
		const position = positions.get(code);
		const part = isOutreMer(departement.code) ? departement.code : 'métropole';
		return position?.precision === 'commune' ? [{ code, part, position }] : [];
	});
	return new Map(
		[...groupBy(located, ({ part }) => part).values()].flatMap((group) => [
			...cellsOf(new Map(group.map(({ code, position }) => [code, position]))),
		])
	);
}

/** Three decimals are a hundred metres; an extent is not known any better. */
const round = (degrees: number): number => Math.round(degrees * 1e3) / 1e3;
const roundShape = (shape: MultiPolygon): MultiPolygon =>
	shape.map((polygon) =>
		polygon.map((ring) => ring.map(([x, y]): Vertex => [round(x), round(y)]))
	);

/**
 * Approximate extent (« contour approximatif ») of intercommunalités, by SIREN: no official
 * outline can be had offline. It is made of what lies nearer to one of its communes than to any
 * other, within its départements. An intercommunalité without a located commune has none.
 */
export function emprisesOf(
	intercommunalites: readonly Pick<Zone, 'siren' | 'communes'>[],
	fond: Fond
): Map<string, MultiPolygon> {
	const cells = communeCells(fond);
	return new Map(
		intercommunalites.flatMap(({ siren, communes }) => {
			const members = communes.flatMap(({ code, departement }) => {
				const cell = cells.get(code);
				return cell ? [{ cell, departement: departement.code }] : [];
			});
			if (members.length === 0) return [];
			const shape = polygonClipping.intersection(
				members.map(({ cell }) => [cell]),
				landOf(fond.outlines, new Set(members.map(({ departement }) => departement)))
			);
			return [[siren, roundShape(shape)]];
		})
	);
}
