import { formatDate, newestDate } from '../date.ts';
import { type Donnees, groupBy } from '../donnees.ts';
import { enMajuscule } from '../majuscule.ts';
import type { Chiffre } from '../../schemas/chiffre.ts';
import { type Bloc, empiler, paragraphe } from './bloc.ts';
import { ETROIT, type Format, LARGE } from './format.ts';
import type { Illustration } from './illustration.ts';
import { creditOf, legendeOf } from './mentions.ts';
import { plancheOf } from './planche.ts';
import { type Rangee, rangeesOf } from './rangees.ts';
import { type Axe, axeDu, etendueOf } from './temps.ts';
import { nombreOf } from './valeur.ts';
import { type Echelle, entete, MOIS_NOMMES, rangee } from './valeurs-dans-le-temps.ts';
import { rangeeEnColonne } from './valeurs-en-colonne.ts';

/** How the rows are laid out at a width. */
interface Mise {
	format: Format;
	/** Head of the rows of one unit, where they have one. */
	entete: (unite: string, echelle: Echelle) => Bloc;
	rangee: (ligne: Rangee, echelle: Echelle) => Bloc;
	/** Whether dates stand along an axis. */
	axe: boolean;
}

const RIEN: Bloc = { hauteur: 0, dessiner: () => '' };

const MISE_LARGE: Mise = { format: LARGE, entete, rangee, axe: true };
const MISE_ETROITE: Mise = {
	format: ETROIT,
	entete: () => RIEN,
	rangee: rangeeEnColonne,
	axe: false,
};

const RESERVE = "Ces nombres ne comptent pas tous la même chose, et ne s'additionnent pas.";

/** Rows whose number a bar shows. */
const avecBarre = (groupes: readonly Groupe[]): Rangee[] =>
	groupes.filter(({ lignes }) => lignes.length > 1).flatMap(({ lignes }) => lignes);

/** Key of the signs that are drawn, and of no other. */
function cleOf(groupes: readonly Groupe[], { axe }: Mise): string[] {
	const rangees = avecBarre(groupes);
	const dates = rangees.flatMap(({ mesure }) => {
		const etendue = etendueOf(mesure.date);
		return etendue ? [etendue] : [];
	});
	const some = (words: string, isDrawn: boolean) => (isDrawn ? [words] : []);
	const barres = [
		...some(
			'barre pleine et nombre en gras : la valeur que nous retenons, la plus récente le plus souvent',
			rangees.some(({ retenue }) => retenue)
		),
		...some(
			'barre vide : une autre valeur publiée',
			rangees.some(({ retenue }) => !retenue)
		),
		...some(
			'chevron au bout : « plus de »',
			rangees.some(({ mesure }) => nombreOf(mesure.valeur)?.auMoins)
		),
		...some('disque plein : jour connu', axe && dates.some(([from, to]) => from === to)),
		...some(
			'capsule vide : mois ou année, sans le jour',
			axe && dates.some(([from, to]) => from !== to)
		),
	].join(' ; ');
	return [...(barres === '' ? [] : [`${enMajuscule(barres)}.`]), RESERVE];
}

/** What one drawing has of its own. */
export interface Sujet {
	id: string;
	/** What it is called among the others. */
	nom: string;
	titre: string;
	sousTitre: string;
	/** First sentence of its caption. */
	phrase: string;
	chiffres: readonly Chiffre[];
}

/** Rows that count in one unit. */
interface Groupe {
	unite: string;
	lignes: Rangee[];
}

const groupesOf = (rangees: readonly Rangee[]): Groupe[] =>
	[...groupBy(rangees, ({ chiffre }) => chiffre.unite ?? '')].map(([unite, lignes]) => ({
		unite,
		lignes,
	}));

/** Rows of a unit, from its own zero, figure by figure. */
function dessinOf({ unite, lignes }: Groupe, axe: Axe, mise: Mise): Bloc {
	const nombres = lignes.map(({ mesure }) => nombreOf(mesure.valeur)?.nombre ?? 0);
	const echelle = { axe, most: Math.max(1, ...nombres), seule: lignes.length === 1 };
	const titre = (libelle: string) =>
		paragraphe(libelle, {
			corps: mise.format.texte,
			largeur: mise.format.utile,
			graisse: 600,
			apres: 4,
		});
	const [first, ...others] = groupBy(lignes, ({ chiffre }) => chiffre.id).values();
	const head = mise.entete(unite, echelle);
	const ofChiffre = (rows: readonly Rangee[], before: Bloc, after: Bloc) => [
		before,
		titre(rows[0]?.chiffre.libelle ?? ''),
		after,
		...rows.map((ligne) => mise.rangee(ligne, echelle)),
		{ hauteur: 10, dessiner: () => '' },
	];
	// The scale stands above many figures, and between the name of a figure and its own rows.
	const isOne = others.length === 0;
	return empiler([
		...ofChiffre(first ?? [], isOne ? RIEN : head, isOne ? head : RIEN),
		...others.flatMap((rows) => ofChiffre(rows, RIEN, RIEN)),
	]);
}

/** What the drawing cannot show, counted. */
function lacunesOf(rangees: readonly Rangee[]): string[] {
	const undated = rangees.filter(({ mesure }) => !etendueOf(mesure.date)).length;
	const undrawn = rangees.filter(({ mesure }) => !nombreOf(mesure.valeur)).length;
	return [
		...(undated > 0 ? [`Sans date, donc absentes de l'axe du temps : ${undated}.`] : []),
		...(undrawn > 0 ? [`Sans nombre entier, donc sans barre : ${undrawn}.`] : []),
	];
}

/** A row for each published value of some figures, unit by unit; none where there is no value. */
export function valeursIllustrees(sujet: Sujet, donnees: Donnees): Illustration | undefined {
	const rangees = rangeesOf(sujet.chiffres, donnees);
	if (rangees.length === 0) return undefined;
	const etendues = rangees.flatMap(({ mesure }) => {
		const etendue = etendueOf(mesure.date);
		return etendue ? [etendue] : [];
	});
	const derniere = newestDate(etendues.map(([, dernier]) => dernier));
	const { date } = donnees;
	const groupes = groupesOf(rangees);
	const jours = etendues.length > 0 ? etendues.flat() : [date];
	const axe = axeDu(jours, MOIS_NOMMES);
	const recente = formatDate(newestDate(rangees.map(({ mesure }) => mesure.date)));
	const depuis = derniere === 'inconnue' ? [] : [`Valeur la plus récente trouvée : ${recente}.`];
	const description = `${rangees.map(({ chiffre, mesure }) => `${chiffre.libelle}, ${formatDate(mesure.date)} : ${mesure.valeur}`).join(' ; ')}.`;
	const alt = `Une ligne pour chacune des valeurs publiées (${rangees.length}) : sa date, son nombre par une barre. Toutes sont écrites dans cette page.`;
	const { titre, sousTitre } = sujet;
	const planche = (mise: Mise) =>
		plancheOf(
			{
				titre,
				sousTitre,
				description,
				dessin: empiler([
					...groupes.map((groupe) => dessinOf(groupe, axe, mise)),
					...[...depuis, ...cleOf(groupes, mise), ...lacunesOf(rangees)].map((note) =>
						paragraphe(note, {
							corps: mise.format.note,
							largeur: mise.format.utile,
							couleur: 'encreDouce',
							apres: 4,
						})
					),
				]),
			},
			donnees,
			mise.format
		);
	return {
		id: sujet.id,
		nom: sujet.nom,
		titre: sujet.titre,
		alt,
		legende: legendeOf([sujet.phrase, ...depuis, RESERVE]),
		credit: creditOf(donnees),
		tableau: {
			entetes: ['Ce qui est compté', 'Valeur', 'Date', 'Sources', 'Précision'],
			lignes: rangees.map(({ chiffre, mesure, retenue, sources }) => [
				chiffre.libelle,
				`${mesure.valeur}${retenue ? ' (valeur retenue)' : ''}`,
				formatDate(mesure.date),
				sources,
				mesure.note ?? '',
			]),
		},
		date,
		etroite: planche(MISE_ETROITE),
		...planche(MISE_LARGE),
	};
}
