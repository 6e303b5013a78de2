import { formatDate, newestDate } from '../date.ts';
import { type Donnees, groupBy } from '../donnees.ts';
import type { Chiffre } from '../../schemas/chiffre.ts';
import { type Bloc, empiler, paragraphe } from './bloc.ts';
import { ETROIT, type Format, LARGE } from './format.ts';
import type { Illustration } from './illustration.ts';
import { legendeOf } from './mentions.ts';
import { plancheOf } from './planche.ts';
import { type Rangee, rangeesOf } from './rangees.ts';
import { axeDu, etendueOf } from './temps.ts';
import { nombreOf } from './valeur.ts';
import { type Echelle, entete, rangee, silence } from './valeurs-dans-le-temps.ts';
import { enteteEnColonne, rangeeEnColonne, silenceEnColonne } from './valeurs-en-colonne.ts';

/** How the rows are laid out at a width. */
interface Mise {
	format: Format;
	entete: (unite: string, echelle: Echelle) => Bloc;
	rangee: (ligne: Rangee, echelle: Echelle) => Bloc;
	silence: (echelle: Echelle) => Bloc;
	/** Key of the signs that are drawn. */
	cle: readonly string[];
}

const BARRES =
	'Barre pleine et nombre en gras : la valeur que nous retenons, la plus récente le plus souvent ; barre vide, au trait seul : une autre valeur publiée. Un chevron au bout : « plus de ».';
const RESERVE = "ces nombres ne comptent pas tous la même chose, et ne s'additionnent pas.";

const MISE_LARGE: Mise = {
	format: LARGE,
	entete,
	rangee,
	silence,
	cle: [
		BARRES,
		`Disque : jour connu ; trait arrondi : mois ou année seulement. Rien n'est relié : ${RESERVE}`,
	],
};

const MISE_ETROITE: Mise = {
	format: ETROIT,
	entete: enteteEnColonne,
	rangee: rangeeEnColonne,
	silence: silenceEnColonne,
	cle: [BARRES, `Attention : ${RESERVE}`],
};

/** What one drawing has of its own. */
export interface Sujet {
	id: string;
	titre: string;
	sousTitre: string;
	/** First sentence of its caption. */
	phrase: string;
	chiffres: readonly Chiffre[];
}

/** Rows of each unit, from its own zero, in the order of the figures. */
function groupesOf(rangees: readonly Rangee[], temps: Omit<Echelle, 'most'>, mise: Mise): Bloc[] {
	return [...groupBy(rangees, ({ chiffre }) => chiffre.unite ?? '')].map(([unite, lignes]) => {
		const nombres = lignes.map(({ mesure }) => nombreOf(mesure.valeur)?.nombre ?? 0);
		const echelle = { ...temps, most: Math.max(1, ...nombres) };
		return empiler([
			mise.entete(unite, echelle),
			...[...groupBy(lignes, ({ chiffre }) => chiffre.id).values()].flatMap((ofChiffre) => [
				paragraphe(ofChiffre[0]?.chiffre.libelle ?? '', {
					corps: mise.format.texte,
					largeur: mise.format.utile,
					graisse: 600,
					apres: 4,
				}),
				...ofChiffre.map((ligne) => mise.rangee(ligne, echelle)),
				{ hauteur: 10, dessiner: () => '' },
			]),
		]);
	});
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
	const temps = { axe: axeDu([...etendues.flat(), date]), derniere, date };
	const depuis =
		derniere === 'inconnue'
			? []
			: [
					`Valeur la plus récente trouvée : ${formatDate(newestDate(rangees.map(({ mesure }) => mesure.date)))}.`,
				];
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
					...groupesOf(rangees, temps, mise),
					...(derniere === 'inconnue' ? [] : [mise.silence({ ...temps, most: 1 })]),
					...[...mise.cle, ...lacunesOf(rangees)].map((note) =>
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
		titre: sujet.titre,
		alt,
		legende: legendeOf(
			[
				sujet.phrase,
				...depuis,
				"Ces nombres ne comptent pas tous la même chose et ne s'additionnent pas.",
			],
			donnees
		),
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
