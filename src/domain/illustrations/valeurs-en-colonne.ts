import { valeurAvecUnite } from '../chiffres.ts';
import { formatDate } from '../date.ts';
import { type Bloc, empiler, paragraphe } from './bloc.ts';
import { ETROIT } from './format.ts';
import type { Rangee } from './rangees.ts';
import { el, texte } from './svg.ts';
import { nombreOf } from './valeur.ts';
import type { Echelle } from './valeurs-dans-le-temps.ts';

const { utile: largeur, texte: corps, note } = ETROIT;
/** Longest bar: its value is written after it. */
const LONGUEUR = 200;
const BARRE = 16;

function barre({ chiffre, mesure, retenue }: Rangee, { most, seule }: Echelle): Bloc {
	const value = seule ? undefined : nombreOf(mesure.valeur);
	const width = value ? (value.nombre / most) * LONGUEUR : 0;
	return {
		hauteur: BARRE + 14,
		dessiner: ({ accent, encreDouce, fond }) => {
			const look = retenue
				? { fill: accent }
				: { fill: fond, stroke: accent, 'stroke-width': 2 };
			return [
				width > 0 ? el('rect', { x: 1, y: 2, width, height: BARRE, ...look }) : '',
				value?.auMoins
					? el('path', {
							d: `M${width + 4} 2l8 8l-8 8`,
							fill: 'none',
							stroke: accent,
							'stroke-width': 2.5,
						})
					: '',
				value
					? el('path', {
							d: `M1 0v${BARRE + 4}`,
							stroke: encreDouce,
							'stroke-width': 1.5,
						})
					: '',
				texte(seule ? valeurAvecUnite(mesure.valeur, chiffre.unite) : mesure.valeur, {
					x: value ? width + (value.auMoins ? 20 : 8) : 0,
					y: 16,
					'font-size': corps,
					'font-weight': retenue ? 700 : 400,
				}),
			].join('');
		},
	};
}

/** A row for a phone: when, by whom, and the bar below. The axis of time has no room: dates say it. */
export const rangeeEnColonne = (ligne: Rangee, echelle: Echelle): Bloc =>
	empiler([
		paragraphe(formatDate(ligne.mesure.date), { corps, largeur }),
		paragraphe(ligne.source, { corps: note, largeur, couleur: 'encreDouce', apres: 2 }),
		barre(ligne, echelle),
	]);
