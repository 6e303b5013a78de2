import { FORMES } from '../geo/formes.ts';
import type { Panneau } from '../geo/panneau.ts';
import type { Box } from '../geo/view.ts';
import { type Statut, STATUTS } from '../../schemas/valeurs-de-lieu.ts';
import { type Etiquette, etiqueter, placeDe } from './etiquettes.ts';
import { type Numero, numeroter } from './numeros.ts';
import type { Palette } from './palette.ts';
import { aireDe, anneauxDe, partDe, sansPetitsTrous, type Surface } from './surfaces.ts';
import { el, texte } from './svg.ts';

/** How large what stands on a map is. */
export interface Traits {
	/** Dots, in times those of the site's own maps. */
	grossissement: number;
	/** Letters of names and of codes. */
	nom: number;
	code: number;
	/** From the middle of a dot to its name. */
	ecart: number;
	/** How far a name may go beyond the sides of the map, or must stay within them. */
	dehors: number;
}

/** Dots a little larger, to be told in print. */
export const TRAITS_LARGES: Traits = {
	grossissement: 1.2,
	nom: 17,
	code: 15,
	ecart: 13,
	dehors: 30,
};

/** On a map for phones. */
export const TRAITS_ETROITS: Traits = {
	grossissement: 0.9,
	nom: 13,
	code: 13,
	ecart: 10,
	dehors: -12,
};

/** Fills that tell zones to confirm apart without their colour. */
export const HACHURES = 'hachures';

/** Stripes for {@link HACHURES}, to put among the definitions of a file. */
export const hachures = ({ fond, ocre }: Palette): string =>
	el(
		'pattern',
		{
			id: HACHURES,
			width: 6,
			height: 6,
			patternUnits: 'userSpaceOnUse',
			patternTransform: 'rotate(45)',
		},
		el('rect', { width: 6, height: 6, fill: fond }),
		el('path', { d: 'M0 0V6', stroke: ocre, 'stroke-width': 2.4 })
	);

/** Look of an extent: that of a zone to confirm is striped and its edge dashed. */
export const lookOfZone = (certitude: string, { ocre, ocreDoux }: Palette) =>
	certitude === 'a-confirmer'
		? {
				fill: `url(#${HACHURES})`,
				stroke: ocre,
				'stroke-width': 1.4,
				'stroke-dasharray': '5 3',
			}
		: { fill: ocreDoux, stroke: ocre, 'stroke-width': 1.1 };

function lookOfStatut(statut: Statut, palette: Palette) {
	const { accent, ocre, urgence, fond, encre } = palette;
	const edge = { stroke: fond, 'stroke-width': 1.4 };
	switch (statut) {
		case 'ouvert':
			return { fill: accent, ...edge };
		case 'pret':
		case 'ouverture-prochaine':
			return { fill: ocre, ...edge };
		case 'annonce':
			return { fill: fond, stroke: encre, 'stroke-width': 2.4 };
		case 'suspendu':
			return { fill: urgence, ...edge };
		case 'ferme':
			return { fill: 'none', stroke: urgence, 'stroke-width': 3 };
	}
}

/** The shape of a status, its middle at a place. */
export const point = (
	statut: Statut,
	x: number,
	y: number,
	palette: Palette,
	{ grossissement } = TRAITS_LARGES
): string =>
	el('path', {
		d: FORMES[statut],
		transform: `translate(${x} ${y}) scale(${grossissement})`,
		...lookOfStatut(statut, palette),
	});

/** What is written on a map. */
export interface Ecrits {
	noms: Etiquette[];
	numeros: Numero[];
	/** Communes whose name found no room. */
	sansNom: number;
	/** Départements whose number found none. */
	sansNumero: string[];
}

/** What it costs to write over zones: most for one that would be hidden whole. */
function prixDes(zones: readonly Surface[]): (box: Box) => number {
	const measured = zones.map((zone) => ({ zone, aire: Math.max(1, aireDe(zone)) }));
	return (box) =>
		measured.reduce((sum, { zone, aire }) => {
			const part = partDe(box, zone);
			return sum + 2 * part + (10 * part * box.width * box.height) / aire;
		}, 0);
}

/** Names of communes, then numbers of départements where they hide nothing. */
export function ecrire(panneau: Panneau, { nom, code, ecart, dehors }: Traits): Ecrits {
	const { box, lieux } = panneau;
	const dots = lieux.map(({ lieu, x, y }) => ({ texte: lieu.commune.nom, x, y }));
	const room = { ...box, x: box.x - dehors, width: box.width + 2 * dehors };
	const zones = panneau.zones.map(({ trace }) => anneauxDe(trace));
	const noms = etiqueter(dots, nom, ecart, room, prixDes(zones));
	const taken = [
		// Beside a name, a number would be read as a part of it.
		...noms
			.map((etiquette) => placeDe(etiquette, nom))
			.map(({ x, width, ...rest }) => ({ ...rest, x: x - code, width: width + 2 * code })),
		...dots.map(({ x, y }) => ({
			x: x - ecart,
			y: y - ecart,
			width: 2 * ecart,
			height: 2 * ecart,
		})),
	];
	const { numeros, sans } = numeroter(panneau.contours(), code, taken, zones);
	return { noms, numeros, sansNom: dots.length - noms.length, sansNumero: sans };
}

/** Départements, extents and sites of a part of France. */
export function dessinerPanneau(
	panneau: Panneau,
	palette: Palette,
	{ ecrits, traits = TRAITS_LARGES }: { ecrits?: Ecrits; traits?: Traits } = {}
): string {
	const halo = {
		stroke: palette.fond,
		'stroke-width': 4,
		'stroke-linejoin': 'round',
		'paint-order': 'stroke',
	};
	// What matters most to a patient is drawn last, above the rest.
	const lieux = panneau.lieux.toSorted(
		(a, b) => STATUTS.indexOf(b.lieu.statut) - STATUTS.indexOf(a.lieu.statut)
	);
	return [
		el('path', {
			d: sansPetitsTrous(panneau.land),
			fill: palette.terre,
			stroke: palette.encreDouce,
		}),
		...panneau.zones.map(({ zone, trace }) =>
			el('path', { d: trace, ...lookOfZone(zone.certitude, palette) })
		),
		panneau.borders && el('path', { d: panneau.borders, fill: 'none', stroke: palette.trait }),
		...(ecrits?.numeros ?? []).map(({ code, x, y }) =>
			texte(code, {
				x,
				y: y + 5,
				'text-anchor': 'middle',
				'font-size': traits.code,
				fill: palette.encreDouce,
			})
		),
		...lieux.map(({ lieu, x, y }) => point(lieu.statut, x, y, palette, traits)),
		...(ecrits?.noms ?? []).map(({ texte: nom, x, y, ancre }) =>
			texte(nom, {
				x,
				y,
				'text-anchor': ancre,
				'font-size': traits.nom,
				'font-weight': 600,
				...halo,
			})
		),
	].join('');
}
