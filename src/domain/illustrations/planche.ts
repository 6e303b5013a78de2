import type { Donnees } from '../donnees.ts';
import { typographier } from '../typography.ts';
import { type Bloc, empiler, paragraphe } from './bloc.ts';
import type { Format } from './format.ts';
import { type Emprunt, EMPRUNTS, mentionOf } from './mentions.ts';
import type { Palette } from './palette.ts';
import { el, escapeXml } from './svg.ts';

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

const filet = (largeur: number): Bloc => ({
	hauteur: 16,
	dessiner: ({ trait }) => el('path', { d: `M0 2H${largeur}`, stroke: trait }),
});

/** Frame a drawing as wide as its format leaves: its title above, whence it comes below. */
export function plancheOf(
	{ titre, sousTitre, description, emprunt, dessin, defs }: Contenu,
	donnees: Pick<Donnees, 'site' | 'date'>,
	format: Format
): Planche {
	const { largeur: width, marge, utile: largeur } = format;
	const pied = [mentionOf(donnees), ...(emprunt ? [EMPRUNTS[emprunt]] : [])];
	const tout = empiler([
		paragraphe(titre, { corps: format.titre, largeur, graisse: 700, apres: 6 }),
		paragraphe(sousTitre, {
			corps: format.sousTitre,
			largeur,
			couleur: 'encreDouce',
			equilibre: true,
			apres: 22,
		}),
		{ ...dessin, hauteur: dessin.hauteur + 24 },
		filet(largeur),
		...pied.map((phrase) =>
			paragraphe(phrase, { corps: format.note, largeur, couleur: 'encreDouce' })
		),
	]);
	const height = Math.ceil(tout.hauteur + 2 * marge);
	return {
		width,
		height,
		dessiner: (palette) =>
			el(
				'svg',
				{
					xmlns: 'http://www.w3.org/2000/svg',
					width,
					height,
					viewBox: `0 0 ${width} ${height}`,
					role: 'img',
					'font-family': POLICE,
					fill: palette.encre,
				},
				el('title', {}, escapeXml(typographier(titre))),
				el('desc', {}, escapeXml(typographier(description))),
				defs ? el('defs', {}, defs(palette)) : '',
				el('rect', { width, height, fill: palette.fond }),
				el('g', { transform: `translate(${marge} ${marge})` }, tout.dessiner(palette))
			),
	};
}
