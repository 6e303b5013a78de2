import { formatDate } from '../date.ts';
import { type Bloc } from './bloc.ts';
import type { Rangee } from './rangees.ts';
import { couper, el, largeurDe, texte } from './svg.ts';
import { type Axe, etendueOf, lendemain } from './temps.ts';
import { nombreOf } from './valeur.ts';

const entier = new Intl.NumberFormat('fr-FR');

/** Columns: when and by whom, along time, how much. */
const MOTS = 320;
const TEMPS = { x: 340, width: 400 };
const BARRES = { x: 780, width: 200 };
const HAUT = 46;
const BARRE = 20;

/** What the rows of one unit share. */
export interface Echelle {
	axe: Axe;
	/** Largest number of the rows. */
	most: number;
	/** Day of the newest value of the whole drawing, and that of the site. */
	derniere: string;
	date: string;
}

const xOf = ({ axe }: Echelle, day: string): number =>
	Math.round((TEMPS.x + axe.partOf(day) * TEMPS.width) * 10) / 10;

/** A day is a disc; a month or a year, as wide as it is, is a bar: no day is made up. */
function repereDe(date: string, echelle: Echelle, color: string): string {
	const etendue = etendueOf(date);
	if (!etendue) return '';
	const [from, to] = [xOf(echelle, etendue[0]), xOf(echelle, lendemain(etendue[1]))];
	if (etendue[0] === etendue[1])
		return el('circle', { cx: from, cy: HAUT / 2 - 4, r: 7, fill: color });
	return el('rect', {
		x: from,
		y: HAUT / 2 - 9,
		width: Math.max(4, Math.round((to - from) * 10) / 10),
		height: 10,
		rx: 5,
		fill: 'none',
		stroke: color,
		'stroke-width': 2.5,
	});
}

/** A row: when and by whom, its place in time, its bar. */
export function rangee({ mesure, retenue, source }: Rangee, echelle: Echelle): Bloc {
	const value = nombreOf(mesure.valeur);
	const width = value ? (value.nombre / echelle.most) * BARRES.width : 0;
	const end = BARRES.x + width;
	return {
		hauteur: HAUT,
		dessiner: (palette) => {
			const look = retenue
				? { fill: palette.accent }
				: { fill: palette.fond, stroke: palette.accent, 'stroke-width': 2 };
			const color = palette.accent;
			return [
				texte(formatDate(mesure.date), { x: 0, y: 16, 'font-size': 17 }),
				texte(couper(source, 15, MOTS), {
					x: 0,
					y: 35,
					'font-size': 15,
					fill: palette.encreDouce,
				}),
				el('path', {
					d: `M${TEMPS.x} ${HAUT / 2 - 4}H${TEMPS.x + TEMPS.width}`,
					stroke: palette.trait,
				}),
				repereDe(mesure.date, echelle, color),
				value && width > 0
					? el('rect', { x: BARRES.x, y: 8, width, height: BARRE, ...look })
					: '',
				value?.auMoins
					? el('path', {
							d: `M${end + 3} 9l9 9l-9 9`,
							fill: 'none',
							stroke: color,
							'stroke-width': 2.5,
						})
					: '',
				el('path', {
					d: `M${BARRES.x} 2V${HAUT - 10}`,
					stroke: palette.encreDouce,
					'stroke-width': 1.5,
				}),
				texte(mesure.valeur, {
					x: end + (value?.auMoins ? 20 : 8),
					y: 24,
					'font-size': 18,
					'font-weight': retenue ? 700 : 400,
				}),
			].join('');
		},
	};
}

/** Head of the rows of one unit: what is counted, the months, the ends of the scale. */
export function entete(unite: string, echelle: Echelle): Bloc {
	const { reperes } = echelle.axe;
	return {
		hauteur: 40,
		dessiner: (palette) => {
			const small = { 'font-size': 15, fill: palette.encreDouce };
			return [
				texte(unite.charAt(0).toUpperCase() + unite.slice(1), {
					x: 0,
					y: 18,
					'font-size': 20,
					'font-weight': 700,
				}),
				...reperes.map(({ part, mots }) => {
					const x = TEMPS.x + part * TEMPS.width;
					return (
						el('path', { d: `M${x} 22v8`, stroke: palette.encreDouce }) +
						texte(mots, { x, y: 17, 'text-anchor': 'middle', ...small })
					);
				}),
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

/** Since the newest value: nothing, and the drawing says so. */
export function silence(echelle: Echelle): Bloc {
	const { derniere, date } = echelle;
	const [from, to] = [xOf(echelle, derniere), xOf(echelle, date)];
	if (to - from < 30) return { hauteur: 0, dessiner: () => '' };
	const mots = 'aucune valeur plus récente trouvée';
	const x = Math.min((from + to) / 2, TEMPS.x + TEMPS.width - largeurDe(mots, 15) / 2);
	return {
		hauteur: 40,
		dessiner: ({ encreDouce }) =>
			el('path', {
				d: `M${from + 10} 2v8H${to}v-8`,
				fill: 'none',
				stroke: encreDouce,
				'stroke-dasharray': '4 3',
			}) +
			texte(mots, { x, y: 28, 'text-anchor': 'middle', 'font-size': 15, fill: encreDouce }),
	};
}
