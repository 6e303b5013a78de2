import type { Panneau } from '../geo/panneau.ts';
import { STATUT_LIBELLES } from '../libelles.ts';
import { type Statut, STATUTS } from '../../schemas/valeurs-de-lieu.ts';
import { type Bloc, empiler, paragraphe } from './bloc.ts';
import type { Format } from './format.ts';
import type { Palette } from './palette.ts';
import { type Ecrits, lookOfZone, point } from './panneau.ts';
import { el, texte as ligneDeTexte } from './svg.ts';

/** What a map shows, counted. */
export interface Compte {
	/** Statuses that are drawn, in the order of the data, each with its number of sites. */
	statuts: { statut: Statut; nombre: number }[];
	lieux: number;
	nommees: number;
	aConfirmer: number;
}

/** Count what is drawn in the parts of a map. A zone drawn in two parts is one zone. */
export function compter(panneaux: readonly Panneau[]): Compte {
	const lieux = panneaux.flatMap((panneau) => panneau.lieux.map(({ lieu }) => lieu));
	const zones = new Map(
		panneaux.flatMap((panneau) => panneau.zones.map(({ zone }) => [zone.id, zone.certitude]))
	);
	const nommees = [...zones.values()].filter((certitude) => certitude === 'nommee').length;
	return {
		statuts: STATUTS.map((statut) => ({
			statut,
			nombre: lieux.filter((lieu) => lieu.statut === statut).length,
		})).filter(({ nombre }) => nombre > 0),
		lieux: lieux.length,
		nommees,
		aConfirmer: zones.size - nommees,
	};
}

const SIGNE = 36;

/** Width of the key, and sizes of its letters. */
type Colonne = Pick<Format, 'largeur' | 'sousTitre' | 'texte' | 'note'>;

/** A line of the key: how it is drawn, and what that means. */
function entree(
	mots: string,
	{ largeur, texte }: Colonne,
	signe: (palette: Palette) => string
): Bloc {
	const style = { corps: texte, largeur: largeur - SIGNE, x: SIGNE, apres: 8 };
	const bloc = paragraphe(mots, style);
	return { ...bloc, dessiner: (palette) => signe(palette) + bloc.dessiner(palette) };
}

const emprise = (certitude: string) => (palette: Palette) =>
	el('rect', { x: 1, y: 3, width: 26, height: 17, ...lookOfZone(certitude, palette) });

/** Entries under their heading, or nothing where there is none. */
const groupe = (titre: string, entrees: readonly Bloc[], colonne: Colonne): Bloc[] =>
	entrees.length === 0
		? []
		: [
				paragraphe(titre, {
					corps: colonne.sousTitre,
					largeur: colonne.largeur,
					graisse: 700,
					apres: 8,
				}),
				...entrees,
			];

/** What the numbers on a map are, and which of them found no room. */
function numeros({ numeros: [numero], sansNumero }: Ecrits, colonne: Colonne): Bloc[] {
	if (!numero) return [];
	const sans =
		sansNumero.length > 0 ? ` (faute de place, sans numéro : ${sansNumero.join(', ')})` : '';
	return [
		entree(`Numéro du département${sans}`, colonne, ({ encreDouce }) =>
			ligneDeTexte(numero.code, {
				x: 14,
				y: colonne.texte,
				'text-anchor': 'middle',
				'font-size': colonne.note,
				fill: encreDouce,
			})
		),
		{ hauteur: 12, dessiner: () => '' },
	];
}

/** Sites that the map cannot name, said. */
const anonymes = ({ sansNom }: Ecrits): string[] =>
	sansNom > 0
		? [`${sansNom}\u00A0${sansNom > 1 ? 'lieux' : 'lieu'} sans nom, faute de place.`]
		: [];

/**
 * Key of a map, in a column.
 * @param ecrits what is written on the map, where anything is
 */
export function legendeDeCarte(
	compte: Compte,
	ecrits: Ecrits | undefined,
	notes: readonly string[],
	colonne: Colonne
): Bloc {
	const zones = [
		['nommee', 'Zone nommée par une source, contour approximatif', compte.nommees],
		['a-confirmer', 'Zone à confirmer, contour approximatif', compte.aConfirmer],
	] as const;
	return empiler([
		...groupe(
			'Zones prioritaires',
			zones
				.filter(([, , nombre]) => nombre > 0)
				.map(([certitude, mots, nombre]) =>
					entree(`${mots}\u00A0(${nombre})`, colonne, emprise(certitude))
				),
			colonne
		),
		{ hauteur: 10, dessiner: () => '' },
		...groupe(
			'Lieux de consultation',
			compte.statuts.map(({ statut, nombre }) =>
				entree(`${STATUT_LIBELLES[statut].court}\u00A0(${nombre})`, colonne, (palette) =>
					point(statut, 14, 12, palette)
				)
			),
			colonne
		),
		{ hauteur: 12, dessiner: () => '' },
		...(ecrits ? numeros(ecrits, colonne) : []),
		...[...(ecrits ? anonymes(ecrits) : []), ...notes].map((note) =>
			paragraphe(note, {
				corps: colonne.note,
				largeur: colonne.largeur,
				couleur: 'encreDouce',
				apres: 8,
			})
		),
	]);
}
