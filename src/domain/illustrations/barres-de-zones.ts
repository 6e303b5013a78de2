import { type Bloc, empiler } from './bloc.ts';
import { ETROIT, LARGE } from './format.ts';
import type { Palette } from './palette.ts';
import { lookOfZone } from './panneau.ts';
import { couper, el, texte } from './svg.ts';
import type { Ligne } from './zones-par-region.ts';

/** Where the parts of a row stand. */
export interface Barres {
	/** Where bars begin: right of the names, or below them. */
	x: number;
	/** Where the name stands: to the left of its bars, or above them. */
	nom: { x: number; y: number; ancre: 'start' | 'end'; corps: number; largeur: number };
	/** Longest bar. */
	longueur: number;
	/** Top of the first bar, and of the next row. */
	haut: number;
	rangee: number;
	/** Numbers at the end of bars, and notes. */
	note: number;
	/** Words of the key, each with its place. */
	cle: { x: number; y: number; corps: number }[];
}

const BARRE = 16;
const NOMS = 280;

/** Names to the left of their bars. */
export const BARRES_LARGES: Barres = {
	x: NOMS,
	nom: { x: NOMS - 14, y: 25, ancre: 'end', corps: LARGE.texte, largeur: NOMS - 16 },
	longueur: LARGE.utile - NOMS - 130,
	haut: 3,
	rangee: 46,
	note: 16,
	cle: [0, 240, 520].map((x) => ({ x, y: 2, corps: LARGE.texte })),
};

/** Names above their bars. */
export const BARRES_ETROITES: Barres = {
	x: 1,
	nom: { x: 0, y: 15, ancre: 'start', corps: ETROIT.texte, largeur: ETROIT.utile },
	longueur: 140,
	haut: 22,
	rangee: 64,
	note: ETROIT.note,
	cle: [0, 1, 2].map((rang) => ({ x: 0, y: 2 + 24 * rang, corps: ETROIT.texte })),
};

function rangee(ligne: Ligne, barres: Barres, widthOf: (zones: number) => number): Bloc {
	const { nom, annoncees, nommees, aConfirmer } = ligne;
	const { x: debut, haut, note } = barres;
	const documentees = nommees + aConfirmer;
	const [nommeesX, fin] = [debut + widthOf(nommees), debut + widthOf(documentees)];
	const bar = (x: number, y: number, to: number, look: object) =>
		to > x ? el('rect', { x, y, width: to - x, height: BARRE, ...look }) : '';
	const nombre = (words: string, x: number, y: number, fill: string, graisse = 600): string =>
		texte(words, { x: x + 8, y: y + 14, 'font-size': note, 'font-weight': graisse, fill });
	return {
		hauteur: barres.rangee,
		dessiner: (palette) => {
			const { encre, encreDouce, fond } = palette;
			const outline = { fill: fond, stroke: encre, 'stroke-width': 1.6 };
			return [
				texte(couper(nom, barres.nom.corps, barres.nom.largeur), {
					x: barres.nom.x,
					y: barres.nom.y,
					...(barres.nom.ancre === 'end' && { 'text-anchor': 'end' }),
					'font-size': barres.nom.corps,
				}),
				...(annoncees === undefined
					? [nombre('nombre annoncé inconnu', debut - 2, haut, encreDouce, 400)]
					: [
							bar(debut, haut, debut + widthOf(annoncees), outline),
							nombre(String(annoncees), debut + widthOf(annoncees), haut, encre),
						]),
				bar(debut, haut + 18, nommeesX, lookOfZone('nommee', palette)),
				bar(nommeesX, haut + 18, fin, lookOfZone('a-confirmer', palette)),
				nombre(
					aConfirmer > 0
						? `${documentees}, dont ${aConfirmer} à confirmer`
						: String(documentees),
					fin,
					haut + 18,
					palette.ocre
				),
			].join('');
		},
	};
}

/** Where all bars begin. */
const axe = (x: number, y: number, hauteur: number, { encreDouce }: Palette): string =>
	el('path', { d: `M${x} ${y}v${hauteur}`, stroke: encreDouce, 'stroke-width': 1.5 });

const CLE: [string, (palette: Palette) => object][] = [
	['Zones annoncées', ({ fond, encre }) => ({ fill: fond, stroke: encre, 'stroke-width': 1.6 })],
	['Zones connues', (palette) => lookOfZone('nommee', palette)],
	['dont zones à confirmer', (palette) => lookOfZone('a-confirmer', palette)],
];

const legende = ({ cle }: Barres): Bloc => ({
	hauteur: Math.max(...cle.map(({ y }) => y)) + 42,
	dessiner: (palette) =>
		CLE.map(([mots, look], rang) => {
			const { x, y, corps } = cle[rang] ?? { x: 0, y: 0, corps: LARGE.texte };
			return (
				el('rect', { x, y, width: 30, height: BARRE, ...look(palette) }) +
				texte(mots, { x: x + 40, y: y + 14, 'font-size': corps })
			);
		}).join(''),
});

/** A row of two bars for each région, under their key. */
export function barresDeZones(lignes: readonly Ligne[], barres: Barres): Bloc {
	const most = Math.max(
		1,
		...lignes.map(({ annoncees = 0, nommees, aConfirmer }) =>
			Math.max(annoncees, nommees + aConfirmer)
		)
	);
	const widthOf = (zones: number) => (zones * barres.longueur) / most;
	const rangees = empiler(lignes.map((ligne) => rangee(ligne, barres, widthOf)));
	const isBeside = barres.nom.ancre === 'end';
	return empiler([
		legende(barres),
		{
			...rangees,
			dessiner: (palette) =>
				rangees.dessiner(palette) +
				(isBeside ? axe(barres.x, 0, rangees.hauteur, palette) : ''),
		},
		{ hauteur: 14, dessiner: () => '' },
	]);
}
