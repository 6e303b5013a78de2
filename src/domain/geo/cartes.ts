import type { Lieu, Region } from '../fiches.ts';
import { type Outlines, shapesOf } from './outlines.ts';
import { isOutreMer, OUTRE_MER } from './outre-mer.ts';
import { type Contenu, type Panneau, panneauOf } from './panneau.ts';
import { projectionFor } from './projection.ts';
import type { Vertex } from './shape.ts';
import { type Box, boxFor, viewAround, viewOf } from './view.ts';

/** A map as drawn: what it shows, part by part, in a drawing of the given size. */
export interface Carte {
	width: number;
	height: number;
	/** The mainland or the one part shown, with the codes of its départements. */
	principal: Panneau;
	/** Overseas départements, each in a box with its name. */
	encarts: { nom: string; panneau: Panneau }[];
}

const FRANCE = { width: 600, height: 600 };
const REGION = { width: 400, height: 360 };
const AUTOUR: Box = { x: 0, y: 0, width: 320, height: 240 };
const AUTOUR_KM = 200;
/** Of a map {@link FRANCE} wide: five boxes fill a row. */
const ENCART = { width: 111, height: 104, gap: 10, titre: 20 };

const verticesOf = (outlines: Outlines, codes: readonly string[]): Vertex[] =>
	[...shapesOf(outlines)].flatMap(([code, shape]) => (codes.includes(code) ? shape.flat(2) : []));

const codesOf = ({ objects }: Outlines): string[] =>
	objects.departements.geometries.map(({ properties }) => properties.code);

/** Room for a map, in units of the drawing: the larger, the finer it is drawn. */
export interface Taille {
	width: number;
	height: number;
	/** Least distance between two dots, where it is not the usual one. */
	gap?: number;
	/** Overseas départements in a row: all of them by default. */
	parRangee?: number;
}

const withGap = ({ gap }: Taille) => (gap === undefined ? {} : { gap });

/** Départements of one part of France, drawn as large as the size allows. */
function carteOf(
	outlines: Outlines,
	contenu: Contenu,
	codes: readonly string[],
	size: Taille
): Carte {
	const projection = projectionFor(codes[0] ?? '');
	const vertices = verticesOf(outlines, codes);
	const box = boxFor(projection, vertices, size);
	const view = viewOf(projection, vertices, box);
	return {
		...box,
		principal: panneauOf(outlines, contenu, codes, { ...withGap(size), view, box }),
		encarts: [],
	};
}

/**
 * The mainland and Corsica, and the overseas départements where something stands, or all.
 * @param size room for the mainland, above its row of boxes
 */
export function carteDeFrance(
	outlines: Outlines,
	contenu: Contenu,
	withOutreMer: boolean,
	size: Taille = FRANCE
): Carte {
	const mainland = codesOf(outlines).filter((code) => !isOutreMer(code));
	const carte = carteOf(outlines, contenu, mainland, size);
	const { parRangee = OUTRE_MER.length } = size;
	const times = (size.width / FRANCE.width) * (OUTRE_MER.length / parRangee);
	const [width, height, gap, titre] = [ENCART.width, ENCART.height, ENCART.gap, ENCART.titre].map(
		(length) => length * times
	) as [number, number, number, number];
	const present = new Set(
		[
			...contenu.lieux.map(({ departement }) => departement),
			...contenu.zones.flatMap(({ departements }) => departements),
		].map(({ code }) => code)
	);
	const shown = OUTRE_MER.filter(({ code }) => withOutreMer || present.has(code));
	const encarts = shown.map(({ code, nom }, index) => {
		const box = {
			x: 1 + (index % parRangee) * (width + gap),
			y: carte.height + gap + Math.floor(index / parRangee) * (height + gap),
			width,
			height,
		};
		const land = { ...box, y: box.y + titre, height: box.height - titre };
		const view = viewOf(projectionFor(code), verticesOf(outlines, [code]), land);
		return {
			nom,
			panneau: panneauOf(outlines, contenu, [code], { ...withGap(size), view, box }),
		};
	});
	const rows = Math.ceil(encarts.length / parRangee) * (gap + height);
	return { ...carte, height: carte.height + (rows > 0 ? rows + 1 : 0), encarts };
}

export const carteDeRegion = (
	outlines: Outlines,
	contenu: Contenu,
	{ departements }: Pick<Region, 'departements'>,
	size: Taille = REGION
): Carte =>
	carteOf(
		outlines,
		contenu,
		departements.map(({ code }) => code),
		size
	);

/** A site's surroundings: 200 km across on the mainland, the whole département overseas. */
export function carteAutour(
	outlines: Outlines,
	contenu: Contenu,
	{ departement, position }: Pick<Lieu, 'departement' | 'position'>
): Carte | undefined {
	if (!position) return undefined;
	if (isOutreMer(departement.code)) return carteOf(outlines, contenu, [departement.code], AUTOUR);
	const codes = codesOf(outlines).filter((code) => !isOutreMer(code));
	const view = viewAround(projectionFor(departement.code), position, AUTOUR_KM, AUTOUR);
	return {
		...AUTOUR,
		principal: panneauOf(outlines, contenu, codes, { view, box: AUTOUR }),
		encarts: [],
	};
}
