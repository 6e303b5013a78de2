import type { Carte } from '../geo/cartes.ts';
import { COEUR, MAISON } from '../marque.ts';
import type { Site } from '../../schemas/site.ts';
import { panneauxOf } from './carte-illustree.ts';
import { PAPIER } from './palette.ts';
import { dessinerPanneau, hachures } from './panneau.ts';
import { el, lignesDe, type Mesure, texte } from './svg.ts';
import { composerTitre, INTERLIGNE } from './titre.ts';

/** Size that the networks which show links ask for, in dots. */
export const TAILLE_DE_VIGNETTE = { width: 1200, height: 630 } as const;

/** Room for a map, at the right. */
export const PLACE_DE_CARTE = { width: 440, height: 400 };

const MARGE = 72;
const HAUT = 64;
/** Either side of a map. */
const GOUTTIERE = 40;
/** Where the title begins and ends. */
const TITRE = { y: 138, hauteur: 260 };
/** Last line of what is to be known of a map. */
const RESERVE = { y: 452, corps: 26 };
/** On a phone, a link's picture is shown about a quarter as wide. */
const TAILLES = [88, 76, 66, 56, 48] as const;

type Identite = Pick<Site, 'nom' | 'sousTitre'>;

/** What the picture of a link says. */
export interface Texte {
	/** Kind of the page. */
	genre: string;
	titre: string;
	carte?: Carte;
	/** What is to be known of the map. */
	reserve?: string;
}

/** Far to near: hedged meadows, a field of corn, and the hill where the name is written. */
const collines = [
	el('path', {
		d: 'M0 512C170 452 330 462 520 492S930 520 1200 440V630H0Z',
		fill: PAPIER.accentDoux,
	}),
	el('path', {
		d: 'M0 540C240 500 420 506 640 520S1010 526 1200 486V630H0Z',
		fill: PAPIER.ocreDoux,
	}),
	el('path', {
		d: 'M0 534C220 516 520 520 760 530S1080 538 1200 526V630H0Z',
		fill: PAPIER.accent,
	}),
].join('');

/** The site's own sign: a house that cares. */
const maison = el(
	'g',
	{ transform: `translate(${MARGE} 546) scale(2)` },
	el('path', { fill: PAPIER.fond, d: MAISON }),
	el('path', { fill: PAPIER.accent, d: COEUR })
);

const SIGNE = 84;

/** Name of the site and what it is, each on its line. */
function identite({ nom, sousTitre }: Identite, mesure: Mesure): string {
	const x = MARGE + SIGNE;
	const largeur = TAILLE_DE_VIGNETTE.width - x - MARGE;
	const ligne = (text: string, taille: number, style: { y: number; 'font-weight'?: number }) => {
		const place = { largeur, hauteur: taille * INTERLIGNE, tailles: [taille] } as const;
		const { corps, lignes } = composerTitre(text, place, mesure);
		return texte(lignes.join(' '), { x, 'font-size': corps, fill: PAPIER.fond, ...style });
	};
	return ligne(nom, 36, { y: 580, 'font-weight': 700 }) + ligne(sousTitre, 25, { y: 612 });
}

const dessinerCarte = (carte: Carte): string => {
	const { width, height } = TAILLE_DE_VIGNETTE;
	const x = width - GOUTTIERE - PLACE_DE_CARTE.width + (PLACE_DE_CARTE.width - carte.width) / 2;
	const y = (height - 130 - carte.height) / 2;
	return el(
		'g',
		{ transform: `translate(${Math.round(x)} ${Math.round(y)})` },
		...panneauxOf(carte).map((panneau) => dessinerPanneau(panneau, PAPIER))
	);
};

/**
 * Picture that stands for a page where its link is shared, as a whole SVG.
 * @param mesure of the bold letters that the PNG is drawn with
 */
export function dessinerVignette(
	{ genre, titre, carte, reserve = '' }: Texte,
	site: Identite,
	mesure: Mesure
): string {
	const { width, height } = TAILLE_DE_VIGNETTE;
	const droite = carte ? PLACE_DE_CARTE.width + 2 * GOUTTIERE : MARGE;
	const largeur = width - MARGE - droite;
	const { corps, lignes } = composerTitre(
		titre,
		{ largeur, hauteur: TITRE.hauteur, tailles: TAILLES },
		mesure
	);
	return el(
		'svg',
		{
			xmlns: 'http://www.w3.org/2000/svg',
			width,
			height,
			viewBox: `0 0 ${width} ${height}`,
			fill: PAPIER.encre,
		},
		carte ? el('defs', {}, hachures(PAPIER)) : '',
		el('rect', { width, height, fill: PAPIER.fond }),
		collines,
		carte ? dessinerCarte(carte) : '',
		texte(genre, {
			x: MARGE,
			y: HAUT + 32,
			'font-size': 34,
			'font-weight': 700,
			fill: PAPIER.ocre,
		}),
		...lignes.map((ligne, rang) =>
			texte(ligne, {
				x: MARGE,
				y: Math.round(TITRE.y + corps * (rang * INTERLIGNE + 0.8)),
				'font-size': corps,
				'font-weight': 700,
			})
		),
		...lignesDe(reserve, RESERVE.corps, largeur, mesure).map((ligne, rang, { length }) =>
			texte(ligne, {
				x: MARGE,
				y: RESERVE.y - (length - 1 - rang) * RESERVE.corps * INTERLIGNE,
				'font-size': RESERVE.corps,
				fill: PAPIER.encreDouce,
			})
		),
		maison,
		identite(site, mesure)
	);
}
