import type { Position } from '../position.ts';
import type { Commune } from '../territories.ts';
import { type Etiquette, placerEtiquettes } from './etiquettes.ts';

/** Towns that their surroundings know, however small. */
export interface ChefsLieux {
	/** Seats of départements, by INSEE code. */
	prefectures: ReadonlySet<string>;
	/** Seats of arrondissements. */
	sousPrefectures: ReadonlySet<string>;
}

/** What decides which towns the map names. */
export interface Reperes extends ChefsLieux {
	/** By INSEE code. */
	positions: ReadonlyMap<string, Position>;
	/** INSEE codes of the communes where a site stands. */
	accueillantes: ReadonlySet<string>;
}

/** A town as the map reads it, in hundredths of a degree; a name under a dot says so. */
export type Ville =
	| [nom: string, latitude: number, longitude: number]
	| [nom: string, latitude: number, longitude: number, sousUnPoint: 1];

/** Towns by the first zoom that names them. */
export type Villes = Readonly<Record<number, Ville[]>>;

/** Places are written in hundredths of a degree. */
export const PAR_DEGRE = 100;

/** To the kilometre, enough for a name, or as finely as the dot that it goes with. */
const hundredths = (degrees: number, isFine: boolean): number =>
	isFine ? Math.round(degrees * 1e4) / PAR_DEGRE : Math.round(degrees * PAR_DEGRE);

type Candidate = Pick<Commune, 'code' | 'nom' | 'population'>;

/** First zoom that should name a town: the larger or the more central, the sooner. */
function zoomOf({ code, population }: Candidate, reperes: Reperes): number | undefined {
	if (population >= 200_000) return 5;
	if (population >= 80_000) return 7;
	if (population >= 35_000 || reperes.prefectures.has(code)) return 8;
	if (reperes.accueillantes.has(code)) return 8;
	return reperes.sousPrefectures.has(code) ? 9 : undefined;
}

/**
 * Towns to name, by the first zoom that names them, without one name on another or on a site. Of
 * towns without a site, only those whose own centre is known.
 */
export function villesReperes(communes: Iterable<Candidate>, reperes: Reperes): Villes {
	const { positions, accueillantes } = reperes;
	const etiquettes = [...communes]
		.toSorted((a, b) => b.population - a.population || a.code.localeCompare(b.code))
		.flatMap((commune): Etiquette[] => {
			const zoom = zoomOf(commune, reperes);
			const position = positions.get(commune.code);
			const sousUnPoint = accueillantes.has(commune.code);
			const isKnown = position && (sousUnPoint || position.precision === 'commune');
			return zoom && isKnown ? [{ nom: commune.nom, zoom, sousUnPoint, ...position }] : [];
		})
		.toSorted((a, b) => a.zoom - b.zoom);
	const points = [...accueillantes].flatMap((code) => positions.get(code) ?? []);
	const villes: Record<number, Ville[]> = {};
	for (const { nom, zoom, sousUnPoint, ...point } of placerEtiquettes(etiquettes, points)) {
		const latitude = hundredths(point.latitude, sousUnPoint);
		const longitude = hundredths(point.longitude, sousUnPoint);
		const ville = [nom, latitude, longitude] as const;
		(villes[zoom] ??= []).push(sousUnPoint ? [...ville, 1] : [...ville]);
	}
	return villes;
}
