import type { Lieu, Zone } from '../fiches.ts';
import { STATUT_LIBELLES } from '../libelles.ts';
import type { Compte } from './legende-de-carte.ts';

/** « 3 lieux », « 1 lieu », « aucun lieu ». */
const compte = (nombre: number, un: string, plusieurs: string, aucun: string): string =>
	nombre === 0 ? `${aucun} ${un}` : `${nombre}\u00A0${nombre > 1 ? plusieurs : un}`;

export const lieuxEnMots = (nombre: number): string => compte(nombre, 'lieu', 'lieux', 'aucun');
export const zonesEnMots = (nombre: number): string => compte(nombre, 'zone', 'zones', 'aucune');

/** Statuses of some sites, in words and numbers. */
export const statutsEnMots = ({ statuts }: Compte): string =>
	statuts
		.map(({ statut, nombre }) => `${STATUT_LIBELLES[statut].court.toLowerCase()} : ${nombre}`)
		.join(' ; ');

/** What could not be placed, said. */
export function missingOf(lieux: readonly Lieu[], zones: readonly Zone[], drawn: Compte): string[] {
	const sansPosition = lieux.length - drawn.lieux;
	const sansEmprise = zones.length - drawn.nommees - drawn.aConfirmer;
	return [
		...(sansPosition > 0
			? [`Sans position connue, donc absents de la carte : ${lieuxEnMots(sansPosition)}.`]
			: []),
		...(sansEmprise > 0
			? [`Sans contour connu, donc absentes de la carte : ${zonesEnMots(sansEmprise)}.`]
			: []),
	];
}

/** What a map lacks. */
export interface Lacunes {
	/** What it cannot show. */
	missing: string[];
	/** Whether all the zones announced are documented. */
	complet: boolean;
}

/** What a map says of itself where there is little room: in its caption. */
export const reserveOf = (
	{ lieux, nommees, aConfirmer }: Compte,
	{ missing, complet }: Lacunes
): string[] => [
	...missing,
	[
		...(nommees + aConfirmer > 0 ? ['contours approximatifs, non officiels'] : []),
		...(lieux > 0 ? ['points au centre des communes'] : []),
		complet
			? 'carte incomplète : les zones annoncées y sont toutes, mais un lieu absent peut exister.'
			: 'carte incomplète : une zone ou un lieu absents peuvent exister.',
	]
		.join(' ; ')
		.replace(/^./, (first) => first.toUpperCase()),
];

/** What a map says of itself, below its key. */
export const notesOf = (
	{ lieux, nommees, aConfirmer }: Compte,
	{ missing, complet }: Lacunes
): string[] => [
	...(nommees + aConfirmer > 0
		? [
				"Contours approximatifs, déduits du centre des communes : la liste des communes de chaque zone fait foi. Ils n'ont rien d'officiel.",
			]
		: []),
	...(lieux > 0
		? [
				"Chaque point est au centre de sa commune, non à l'adresse du lieu ; les points trop proches sont un peu écartés.",
			]
		: []),
	...missing,
	complet
		? 'Carte incomplète : les zones annoncées y sont toutes, mais un lieu absent peut exister.'
		: 'Carte incomplète : une zone ou un lieu absents peuvent exister.',
];
