import { valeurAvecUnite } from '../chiffres.ts';
import { formatDate } from '../date.ts';
import { type Bloc, empiler, paragraphe } from './bloc.ts';
import { LARGE } from './format.ts';
import type { Rangee } from './rangees.ts';
import { el, texte } from './svg.ts';
import { type Axe, etendueOf, lendemain } from './temps.ts';
import { nombreOf } from './valeur.ts';

const entier = new Intl.NumberFormat('fr-FR');

/** Columns: when and by whom, along time, how much. */
const MOTS = 310;
const TEMPS = { x: 350, width: 280 };
const BARRES = { x: 680, width: 290 };
const BARRE = 20;
const NOTE = LARGE.note;

/** Most months that the axis of time has room to name. */
export const MOIS_NOMMES = 3;

/** What the rows of one unit share. */
export interface Echelle {
	axe: Axe;
	/** Largest number of the rows. */
	most: number;
	/** The only value of its unit: nothing to measure it against. */
	seule: boolean;
}

const xOf = ({ axe }: Echelle, day: string): number =>
	Math.round((TEMPS.x + axe.partOf(day) * TEMPS.width) * 10) / 10;

/** A day is a disc; a month or a year, as wide as it is, is a capsule: no day is made up. */
function repereDe(date: string, echelle: Echelle, color: string): string {
	const etendue = etendueOf(date);
	if (!etendue) return '';
	const [from, to] = [xOf(echelle, etendue[0]), xOf(echelle, lendemain(etendue[1]))];
	if (etendue[0] === etendue[1]) return el('circle', { cx: from, cy: 19, r: 7, fill: color });
	return el('rect', {
		x: from,
		y: 14,
		width: Math.max(4, Math.round((to - from) * 10) / 10),
		height: 10,
		rx: 5,
		fill: 'none',
		stroke: color,
		'stroke-width': 2.5,
	});
}

/** When, and by whom: as many lines as it takes. */
const mots = ({ mesure, source }: Rangee): Bloc =>
	empiler([
		paragraphe(formatDate(mesure.date), { corps: LARGE.texte, largeur: MOTS }),
		paragraphe(source, { corps: NOTE, largeur: MOTS, couleur: 'encreDouce', apres: 8 }),
	]);

/** A row: when and by whom, its place in time, its bar; one that stands alone has its number. */
export function rangee(ligne: Rangee, echelle: Echelle): Bloc {
	const { mesure, retenue, chiffre } = ligne;
	const left = mots(ligne);
	const nombre = (words: string, x: number) =>
		texte(words, {
			x,
			y: 25,
			'font-size': LARGE.texte,
			'font-weight': retenue ? 700 : 400,
		});
	if (echelle.seule)
		return {
			...left,
			dessiner: (palette) =>
				left.dessiner(palette) +
				nombre(valeurAvecUnite(mesure.valeur, chiffre.unite), TEMPS.x),
		};
	const value = nombreOf(mesure.valeur);
	const width = value ? (value.nombre / echelle.most) * BARRES.width : 0;
	const end = BARRES.x + width;
	return {
		...left,
		dessiner: (palette) => {
			const color = palette.accent;
			const look = retenue
				? { fill: color }
				: { fill: palette.fond, stroke: color, 'stroke-width': 2 };
			return [
				left.dessiner(palette),
				el('path', {
					d: `M${TEMPS.x} 19H${TEMPS.x + TEMPS.width}`,
					stroke: palette.trait,
				}),
				repereDe(mesure.date, echelle, color),
				width > 0 ? el('rect', { x: BARRES.x, y: 9, width, height: BARRE, ...look }) : '',
				value?.auMoins
					? el('path', {
							d: `M${end + 3} 10l9 9l-9 9`,
							fill: 'none',
							stroke: color,
							'stroke-width': 2.5,
						})
					: '',
				el('path', {
					d: `M${BARRES.x} 3v32`,
					stroke: palette.encreDouce,
					'stroke-width': 1.5,
				}),
				nombre(mesure.valeur, end + (value?.auMoins ? 20 : 8)),
			].join('');
		},
	};
}

/** Head of the rows of one unit: the months, the ends of the scale. None for a value alone. */
export function entete(unite: string, echelle: Echelle): Bloc {
	if (echelle.seule) return { hauteur: 0, dessiner: () => '' };
	const { reperes, mois } = echelle.axe;
	return {
		hauteur: 40,
		dessiner: (palette) => {
			const small = { 'font-size': NOTE, fill: palette.encreDouce };
			return [
				...mois.map((part) =>
					el('path', {
						d: `M${xAt(part)} 27v4`,
						stroke: palette.encreDouce,
					})
				),
				...reperes.map(
					({ part, mots: month }) =>
						el('path', { d: `M${xAt(part)} 23v8`, stroke: palette.encreDouce }) +
						texte(month, { x: xAt(part), y: 17, 'text-anchor': 'middle', ...small })
				),
				texte('0', { x: BARRES.x, y: 17, 'text-anchor': 'middle', ...small }),
				texte(`${entier.format(echelle.most)} ${unite}`, {
					x: BARRES.x + BARRES.width,
					y: 17,
					'text-anchor': 'middle',
					...small,
				}),
				el('path', {
					d: `M${BARRES.x} 30H${BARRES.x + BARRES.width}m0-4v8m-${BARRES.width}-8v8`,
					fill: 'none',
					stroke: palette.encreDouce,
				}),
			].join('');
		},
	};
}

const xAt = (part: number): number => Math.round((TEMPS.x + part * TEMPS.width) * 10) / 10;
