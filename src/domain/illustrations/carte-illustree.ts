import type { Donnees } from '../donnees.ts';
import type { Carte } from '../geo/cartes.ts';
import type { Panneau } from '../geo/panneau.ts';
import type { Illustration, Tableau } from './illustration.ts';
import { compter, legendeDeCarte } from './legende-de-carte.ts';
import { legendeOf } from './mentions.ts';
import { type Lacunes, notesOf } from './mots-de-carte.ts';
import type { Palette } from './palette.ts';
import { dessinerPanneau, hachures } from './panneau.ts';
import { plancheOf, UTILE } from './planche.ts';
import { el, texte } from './svg.ts';

/** Room for a map of France. */
export const TAILLE = { width: 720, height: 720 };
const ECART = 40;
/** Of the key, beside the map. */
const COLONNE = UTILE - TAILLE.width - ECART;

/** All the parts of a map. */
export const panneauxOf = ({ principal, encarts }: Carte): Panneau[] => [
	principal,
	...encarts.map(({ panneau }) => panneau),
];

function dessinOf(carte: Carte, withNoms: boolean, palette: Palette): string {
	const encarts = carte.encarts.map(
		({ nom, panneau: { box }, panneau }) =>
			el('rect', { ...box, rx: 6, fill: 'none', stroke: palette.trait }) +
			texte(nom, {
				x: box.x + 9,
				y: box.y + 20,
				'font-size': 16,
				fill: palette.encreDouce,
			}) +
			dessinerPanneau(panneau, palette, { noms: false })
	);
	return dessinerPanneau(carte.principal, palette, { noms: withNoms }) + encarts.join('');
}

/** What one map has of its own. */
export interface Propre extends Lacunes {
	id: string;
	titre: string;
	sousTitre: string;
	alt: string;
	/** First sentences of its caption. */
	phrases: string[];
	tableau: Tableau;
	/** Write the names of the communes of the sites. */
	noms: boolean;
}

/** A map in its frame, beside its key. */
export function carteIllustree(carte: Carte, propre: Propre, donnees: Donnees): Illustration {
	const { id, titre, sousTitre, alt, tableau, noms } = propre;
	const drawn = compter(panneauxOf(carte));
	const notes = notesOf(drawn, propre);
	const legende = legendeDeCarte(drawn, notes, COLONNE);
	const left = (TAILLE.width - carte.width) / 2;
	const planche = plancheOf(
		{
			titre,
			sousTitre,
			description: alt,
			emprunt: 'carte',
			defs: hachures,
			dessin: {
				hauteur: Math.max(carte.height, legende.hauteur),
				dessiner: (palette) =>
					el('g', { transform: `translate(${left} 0)` }, dessinOf(carte, noms, palette)) +
					el(
						'g',
						{ transform: `translate(${TAILLE.width + ECART} 0)` },
						legende.dessiner(palette)
					),
			},
		},
		donnees
	);
	return {
		id,
		titre,
		alt,
		legende: legendeOf([...propre.phrases, ...notes], donnees, 'carte'),
		tableau,
		date: donnees.date,
		...planche,
	};
}
