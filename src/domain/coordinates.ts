import { groupBy } from './donnees.ts';
import { centresOf, type RawPlace } from './geonames.ts';
import { atStep, distanceKm, meanOf, type Point, type Position } from './position.ts';
import type { Commune, Territories } from './territories.ts';

/**
 * A centre this far from every neighbour of its postcode and of its EPCI is an error of the
 * gazetteer (a namesake elsewhere, a wrong sign). The farthest true one lies 23 km away.
 */
const MISPLACED_KM = 25;

/** For a commune, the codes of the others that share its postcode, and its EPCI. */
function neighboursIn({ communes, epciOf }: Territories) {
	const byPostcode = groupBy(
		[...communes.values()].flatMap(({ code, codesPostaux }) =>
			codesPostaux.map((codePostal) => ({ code, codePostal }))
		),
		({ codePostal }) => codePostal
	);
	const others = (codes: string[], { code }: Commune) =>
		new Set(codes.filter((other) => other !== code));
	return {
		ofPostcode: (commune: Commune) => {
			const sharing = commune.codesPostaux.flatMap((code) => byPostcode.get(code) ?? []);
			return others(
				sharing.map(({ code }) => code),
				commune
			);
		},
		ofEpci: (commune: Commune) =>
			others(
				(epciOf.get(commune.code)?.communes ?? []).map(({ code }) => code),
				commune
			),
	};
}

const isFarFrom = (point: Point, others: readonly Point[]): boolean =>
	others.length > 0 && others.every((other) => distanceKm(point, other) > MISPLACED_KM);

/**
 * Position of every commune that can be placed, by INSEE code: its own centre, otherwise the mean
 * of the located communes that share a postcode with it, otherwise that of its EPCI. A commune
 * with no located neighbour has none.
 */
export function locateCommunes(
	places: readonly RawPlace[],
	territories: Territories
): ReadonlyMap<string, Position> {
	const communes = [...territories.communes.values()];
	const { ofPostcode, ofEpci } = neighboursIn(territories);
	const pointsIn = (points: ReadonlyMap<string, Point>, codes: Iterable<string>) =>
		[...codes].flatMap((code) => points.get(code) ?? []);
	const found = centresOf(places, territories);
	const centres = new Map(
		communes.flatMap((commune) => {
			const point = found.get(commune.code);
			const misplaced =
				point &&
				isFarFrom(point, pointsIn(found, ofPostcode(commune))) &&
				isFarFrom(point, pointsIn(found, ofEpci(commune)));
			return point && !misplaced ? [[commune.code, point]] : [];
		})
	);
	const positionOf = (commune: Commune): Position | undefined => {
		const centre = centres.get(commune.code);
		if (centre) return { ...atStep(centre), precision: 'commune' };
		const postcode = meanOf(pointsIn(centres, ofPostcode(commune)));
		if (postcode) return { ...atStep(postcode), precision: 'code-postal' };
		const epci = meanOf(pointsIn(centres, ofEpci(commune)));
		return epci && { ...atStep(epci), precision: 'epci' };
	};
	return new Map(
		communes.flatMap((commune) => {
			const position = positionOf(commune);
			return position ? [[commune.code, position]] : [];
		})
	);
}

/**
 * Those positions, and for each commune without one (an island outside any EPCI), the mean of its
 * département.
 */
export function completeByDepartement(
	positions: ReadonlyMap<string, Position>,
	{ communes }: Pick<Territories, 'communes'>
): ReadonlyMap<string, Position> {
	const all = [...communes.values()];
	const missing = all.flatMap(({ code, departement }): [string, Position][] => {
		if (positions.has(code)) return [];
		const mean = meanOf(
			all
				.filter((other) => other.departement.code === departement.code)
				.flatMap((other) => positions.get(other.code) ?? [])
		);
		return mean ? [[code, { ...atStep(mean), precision: 'departement' }]] : [];
	});
	return new Map([...positions, ...missing]);
}
