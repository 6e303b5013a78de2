import type { Donnees } from '../donnees.ts';
import type { Carte } from '../geo/cartes.ts';
import type { Panneau } from '../geo/panneau.ts';
import { type Bloc, empiler } from './bloc.ts';
import { ETROIT, LARGE } from './format.ts';
import type { Illustration, Tableau } from './illustration.ts';
import { compter, legendeDeCarte } from './legende-de-carte.ts';
import { creditOf, legendeOf } from './mentions.ts';
import { type Lacunes, notesOf, reserveOf } from './mots-de-carte.ts';
import type { Palette } from './palette.ts';
import {
	dessinerPanneau,
	type Ecrits,
	ecrire,
	hachures,
	TRAITS_ETROITS,
	TRAITS_LARGES,
} from './panneau.ts';
import { plancheOf } from './planche.ts';
import { el, texte } from './svg.ts';

/** Room for a map of France. */
export const TAILLE = { width: 720, height: 720 };
const ECART = 40;
/** Of the key, beside the map. */
const COLONNE = { ...LARGE, largeur: LARGE.utile - TAILLE.width - ECART };
const TRAITS = { large: TRAITS_LARGES, etroit: TRAITS_ETROITS };
const ENCART = { large: { dx: 9, dy: 20, corps: 16 }, etroit: { dx: 5, dy: 15, corps: 14 } };

/** All the parts of a map. */
export const panneauxOf = ({ principal, encarts }: Carte): Panneau[] => [
	principal,
	...encarts.map(({ panneau }) => panneau),
];

function dessinOf(
	carte: Carte,
	ecrits: Ecrits | undefined,
	palette: Palette,
	taille: keyof typeof ENCART = 'large'
): string {
	const { dx, dy, corps } = ENCART[taille];
	const traits = TRAITS[taille];
	const options = ecrits ? { ecrits, traits } : { traits };
	const encarts = carte.encarts.map(
		({ nom, panneau: { box }, panneau }) =>
			el('rect', { ...box, rx: 6, fill: 'none', stroke: palette.trait }) +
			texte(nom, {
				x: box.x + dx,
				y: box.y + dy,
				'font-size': corps,
				fill: palette.encreDouce,
			}) +
			dessinerPanneau(panneau, palette, { traits })
	);
	return dessinerPanneau(carte.principal, palette, options) + encarts.join('');
}

/** What one map has of its own. */
export interface Propre extends Lacunes {
	id: string;
	nom: string;
	titre: string;
	sousTitre: string;
	alt: string;
	/** First sentences of its caption. */
	phrases: string[];
	tableau: Tableau;
	/** Write the names of the communes of the sites. */
	noms: boolean;
}

/** The same map, drawn for each width. */
export interface Cartes {
	large: Carte;
	etroite: Carte;
}

/** Its key beside the map. */
function dessinLarge(carte: Carte, ecrits: Ecrits | undefined, legende: Bloc): Bloc {
	const left = (TAILLE.width - carte.width) / 2;
	return {
		hauteur: Math.max(carte.height, legende.hauteur),
		dessiner: (palette) =>
			el('g', { transform: `translate(${left} 0)` }, dessinOf(carte, ecrits, palette)) +
			el(
				'g',
				{ transform: `translate(${TAILLE.width + ECART} 0)` },
				legende.dessiner(palette)
			),
	};
}

/** Its key below the map. */
function dessinEtroit(carte: Carte, ecrits: Ecrits | undefined, legende: Bloc): Bloc {
	const left = Math.round((ETROIT.utile - carte.width) / 2);
	return empiler([
		{
			hauteur: carte.height + 16,
			dessiner: (palette) =>
				el(
					'g',
					{ transform: `translate(${left} 0)` },
					dessinOf(carte, ecrits, palette, 'etroit')
				),
		},
		legende,
	]);
}

/** A map in its frame, with its key. */
export function carteIllustree(cartes: Cartes, propre: Propre, donnees: Donnees): Illustration {
	const { id, nom, titre, sousTitre, alt, tableau, noms } = propre;
	const drawn = compter(panneauxOf(cartes.large));
	const notes = notesOf(drawn, propre);
	const contenu = {
		titre,
		sousTitre,
		description: alt,
		emprunt: 'carte',
		defs: hachures,
	} as const;
	const ecritsOf = ({ principal }: Carte, taille: keyof typeof TRAITS) =>
		noms ? ecrire(principal, TRAITS[taille]) : undefined;
	const keyOf = (ecrits: Ecrits | undefined, colonne: typeof COLONNE) =>
		legendeDeCarte(drawn, ecrits, notes, colonne);
	const [ecritsLarges, ecritsEtroits] = [
		ecritsOf(cartes.large, 'large'),
		ecritsOf(cartes.etroite, 'etroit'),
	];
	const large = dessinLarge(cartes.large, ecritsLarges, keyOf(ecritsLarges, COLONNE));
	const etroit = dessinEtroit(
		cartes.etroite,
		ecritsEtroits,
		keyOf(ecritsEtroits, { ...ETROIT, largeur: ETROIT.utile })
	);
	return {
		id,
		nom,
		titre,
		alt,
		legende: legendeOf([...propre.phrases, ...reserveOf(drawn, propre)]),
		credit: creditOf(donnees, 'carte'),
		tableau,
		date: donnees.date,
		etroite: plancheOf({ ...contenu, dessin: etroit }, donnees, ETROIT),
		...plancheOf({ ...contenu, dessin: large }, donnees, LARGE),
	};
}
