import { formatDate } from '../date.ts';
import type { Donnees } from '../donnees.ts';
import type { Lieu, Region, Zone } from '../fiches.ts';
import { type Carte, carteDeFrance, carteDeRegion } from '../geo/cartes.ts';
import type { Outlines } from '../geo/outlines.ts';
import type { Panneau } from '../geo/panneau.ts';
import { CERTITUDE_LIBELLES, STATUT_LIBELLES } from '../libelles.ts';
import type { Statut } from '../../schemas/valeurs-de-lieu.ts';
import type { Illustration, Tableau } from './illustration.ts';
import { type Compte, compter, legendeDeCarte } from './legende-de-carte.ts';
import { legendeOf } from './mentions.ts';
import type { Palette } from './palette.ts';
import { dessinerPanneau, hachures } from './panneau.ts';
import { plancheOf, UTILE } from './planche.ts';
import { el, texte } from './svg.ts';

const TAILLE = { width: 720, height: 720 };
const TAILLE_DE_REGION = { width: 720, height: 560 };
const ECART = 40;
/** Of the key, beside the map. */
const COLONNE = UTILE - TAILLE.width - ECART;

/** « 3 lieux », « 1 lieu », « aucun lieu ». */
const compte = (nombre: number, un: string, plusieurs: string, aucun: string): string =>
	nombre === 0 ? `${aucun} ${un}` : `${nombre}\u00A0${nombre > 1 ? plusieurs : un}`;

const lieuxEnMots = (nombre: number) => compte(nombre, 'lieu', 'lieux', 'aucun');
const zonesEnMots = (nombre: number) => compte(nombre, 'zone', 'zones', 'aucune');

const panneauxOf = ({ principal, encarts }: Carte): Panneau[] => [
	principal,
	...encarts.map(({ panneau }) => panneau),
];

/** What a map says of itself, below its key. */
const notesOf = (
	{ lieux, nommees, aConfirmer }: Compte,
	{ missing, complet }: Pick<Propre, 'missing' | 'complet'>
): string[] => [
	...(nommees + aConfirmer > 0
		? [
				"Emprises approximatives, déduites du centre des communes : la liste des communes de chaque zone fait foi. Elles n'ont rien d'officiel.",
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
interface Propre {
	id: string;
	titre: string;
	sousTitre: string;
	alt: string;
	/** First sentences of its caption. */
	phrases: string[];
	tableau: Tableau;
	/** Write the names of the communes of the sites. */
	noms: boolean;
	/** What it cannot show. */
	missing: string[];
	/** Whether all the zones announced are documented. */
	complet: boolean;
}

function illustrationOf(carte: Carte, propre: Propre, donnees: Donnees): Illustration {
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

/** What could not be placed, said. */
function missingOf(lieux: readonly Lieu[], zones: readonly Zone[], drawn: Compte): string[] {
	const sansPosition = lieux.length - drawn.lieux;
	const sansEmprise = zones.length - drawn.nommees - drawn.aConfirmer;
	return [
		...(sansPosition > 0
			? [`Sans position connue, donc absents de la carte : ${lieuxEnMots(sansPosition)}.`]
			: []),
		...(sansEmprise > 0
			? [`Sans emprise connue, donc absentes de la carte : ${zonesEnMots(sansEmprise)}.`]
			: []),
	];
}

/** Statuses of some sites, in words and numbers. */
const statutsEnMots = ({ statuts }: Compte): string =>
	statuts
		.map(({ statut, nombre }) => `${STATUT_LIBELLES[statut].court.toLowerCase()} : ${nombre}`)
		.join(' ; ');

function tableauDeFrance(panneaux: readonly Panneau[], regions: readonly Region[]): Tableau {
	const { statuts } = compter(panneaux);
	const only = (code: string): Panneau[] =>
		panneaux.map((panneau) => ({
			...panneau,
			lieux: panneau.lieux.filter(({ lieu }) => lieu.region.code === code),
			zones: panneau.zones.filter(({ zone }) => zone.region.code === code),
		}));
	const cells = (compte: Compte): string[] =>
		[
			compte.nommees,
			compte.aConfirmer,
			...statuts.map(
				({ statut }) => compte.statuts.find((other) => other.statut === statut)?.nombre ?? 0
			),
		].map(String);
	return {
		entetes: [
			'Région',
			'Zones nommées',
			'Zones à confirmer',
			...statuts.map(({ statut }) => STATUT_LIBELLES[statut].court),
		],
		lignes: [
			...regions.map(({ code, nom }) => [nom, ...cells(compter(only(code)))]),
			['Total', ...cells(compter(panneaux))],
		],
	};
}

/** Map of all that is known, with the overseas départements. */
export function carteDeFranceIllustree(donnees: Donnees, outlines: Outlines): Illustration {
	const { lieux, zones, couverture, date, regions } = donnees;
	const carte = carteDeFrance(outlines, { lieux, zones }, true, TAILLE);
	const panneaux = panneauxOf(carte);
	const drawn = compter(panneaux);
	const sousTitre = `Ce que l'on en sait au ${formatDate(date)} : ${zones.length} des ${couverture.zonesAnnoncees} zones annoncées et ${lieuxEnMots(lieux.length)}`;
	const alt = `Carte de France avec l'outre-mer. Zones nommées : ${drawn.nommees} ; zones à confirmer : ${drawn.aConfirmer}. Lieux : ${statutsEnMots(drawn)}.`;
	return illustrationOf(
		carte,
		{
			id: 'carte-france',
			titre: '« Un médecin près de chez vous » : zones et lieux connus',
			sousTitre,
			alt,
			phrases: [
				`Zones et lieux connus du dispositif « Un médecin près de chez vous » au ${formatDate(date)} : ${zones.length} des ${couverture.zonesAnnoncees} zones annoncées, dont ${drawn.aConfirmer} à confirmer, et ${lieuxEnMots(lieux.length)} (${statutsEnMots(drawn)}).`,
			],
			tableau: tableauDeFrance(panneaux, regions),
			noms: false,
			complet: false,
			missing: missingOf(lieux, zones, drawn),
		},
		donnees
	);
}

const statutOf = (statut: Statut, releve: string): string =>
	`${STATUT_LIBELLES[statut].court}, relevé : ${formatDate(releve)}`;

function tableauDeRegion({ lieux, zones }: Panneau): Tableau {
	return {
		entetes: ['Nom', 'Sur la carte', "Ce que l'on en sait"],
		lignes: [
			...lieux.map(({ lieu: { commune, departement, statut, releve } }) => [
				`${commune.nom} (${departement.code})`,
				'Lieu',
				statutOf(statut, releve),
			]),
			...zones.map(({ zone }) => [zone.nom, 'Zone', CERTITUDE_LIBELLES[zone.certitude]]),
		],
	};
}

/** How many zones are documented, beside how many are announced. */
function zonesConnues(documentees: number, annoncees: number | undefined): string {
	const connues = `${zonesEnMots(documentees)} documentée${documentees > 1 ? 's' : ''}`;
	if (annoncees === undefined) return `${connues} (nombre annoncé : inconnu)`;
	return documentees > annoncees
		? `${connues}, pour ${annoncees} annoncée${annoncees > 1 ? 's' : ''}`
		: `${connues} sur ${annoncees} annoncée${annoncees > 1 ? 's' : ''}`;
}

/** Id of the map of a région. */
export const idDeCarte = ({ id }: Pick<Region, 'id'>): string => `carte-${id}`;

/** Map of a région, with the names of the communes; none where nothing of it is known. */
export function carteDeRegionIllustree(
	region: Region,
	donnees: Donnees,
	outlines: Outlines
): Illustration | undefined {
	const lieux = donnees.lieuxOfRegion(region.code);
	const zones = donnees.zonesOfRegion(region.code);
	if (lieux.length + zones.length === 0) return undefined;
	const carte = carteDeRegion(outlines, { lieux, zones }, region, TAILLE_DE_REGION);
	const drawn = compter(panneauxOf(carte));
	const couverture = donnees.couverture.regions.find(({ region: code }) => code === region.code);
	const connu = `${zonesConnues(zones.length, couverture?.zonesAnnoncees)} ; ${lieuxEnMots(lieux.length)}`;
	const quand = formatDate(donnees.date);
	return illustrationOf(
		carte,
		{
			id: idDeCarte(region),
			titre: `Zones et lieux connus : ${region.nom}`,
			sousTitre: `Dispositif « Un médecin près de chez vous », au ${quand} : ${connu}`,
			alt: `Carte de la région ${region.nom}. Zones nommées : ${drawn.nommees} ; zones à confirmer : ${drawn.aConfirmer}. ${drawn.lieux > 0 ? `Lieux : ${statutsEnMots(drawn)}.` : 'Aucun lieu.'}`,
			phrases: [
				`${region.nom} : zones et lieux connus du dispositif « Un médecin près de chez vous » au ${quand} : ${connu}${drawn.lieux > 0 ? ` (${statutsEnMots(drawn)})` : ''}.`,
			],
			tableau: tableauDeRegion(carte.principal),
			noms: true,
			complet: couverture?.complet ?? false,
			missing: missingOf(lieux, zones, drawn),
		},
		donnees
	);
}
