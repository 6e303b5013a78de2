import type { Donnees } from '../donnees.ts';
import { typographier } from '../typography.ts';
import { type Bloc, empiler, paragraphe } from './bloc.ts';
import { type Emprunt, EMPRUNTS, mentionOf } from './mentions.ts';
import type { Palette } from './palette.ts';
import { el, escapeXml } from './svg.ts';

/** Width of every illustration, in units: two dots each in a PNG of 2,400. */
const LARGEUR = 1200;
const MARGE = 40;

/** Width left to what a frame holds. */
export const UTILE = LARGEUR - 2 * MARGE;

/** Family of the PNG files, then what most readers of the SVG files have. */
const POLICE = "'Atkinson Hyperlegible Next', 'Segoe UI', Roboto, Helvetica, Arial, sans-serif";

interface Contenu {
	titre: string;
	sousTitre: string;
	/** All that the drawing says, for who cannot see it. */
	description: string;
	emprunt?: Emprunt;
	dessin: Bloc;
	/** Definitions that the drawing refers to. */
	defs?: (palette: Palette) => string;
}

/** A whole file: the drawing in its frame. */
export interface Planche {
	width: number;
	height: number;
	dessiner: (palette: Palette) => string;
}

const filet: Bloc = {
	hauteur: 16,
	dessiner: ({ trait }) => el('path', { d: `M0 2H${UTILE}`, stroke: trait }),
};

/** Frame a drawing {@link UTILE} wide: its title above, whence it comes below. */
export function plancheOf(
	{ titre, sousTitre, description, emprunt, dessin, defs }: Contenu,
	donnees: Pick<Donnees, 'site' | 'date'>
): Planche {
	const pied = [mentionOf(donnees), ...(emprunt ? [EMPRUNTS[emprunt]] : [])];
	const tout = empiler([
		paragraphe(titre, { corps: 36, largeur: UTILE, graisse: 700, apres: 6 }),
		paragraphe(sousTitre, { corps: 20, largeur: UTILE, couleur: 'encreDouce', apres: 22 }),
		{ ...dessin, hauteur: dessin.hauteur + 24 },
		filet,
		...pied.map((phrase) =>
			paragraphe(phrase, { corps: 15, largeur: UTILE, couleur: 'encreDouce' })
		),
	]);
	const height = Math.ceil(tout.hauteur + 2 * MARGE);
	return {
		width: LARGEUR,
		height,
		dessiner: (palette) =>
			el(
				'svg',
				{
					xmlns: 'http://www.w3.org/2000/svg',
					width: LARGEUR,
					height,
					viewBox: `0 0 ${LARGEUR} ${height}`,
					role: 'img',
					'font-family': POLICE,
					fill: palette.encre,
				},
				el('title', {}, escapeXml(typographier(titre))),
				el('desc', {}, escapeXml(typographier(description))),
				defs ? el('defs', {}, defs(palette)) : '',
				el('rect', { width: LARGEUR, height, fill: palette.fond }),
				el('g', { transform: `translate(${MARGE} ${MARGE})` }, tout.dessiner(palette))
			),
	};
}
