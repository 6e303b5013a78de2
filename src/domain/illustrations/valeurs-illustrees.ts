import { formatDate, newestDate } from '../date.ts';
import { type Donnees, groupBy } from '../donnees.ts';
import type { Chiffre } from '../../schemas/chiffre.ts';
import { empiler, paragraphe } from './bloc.ts';
import type { Illustration } from './illustration.ts';
import { legendeOf } from './mentions.ts';
import { plancheOf, UTILE } from './planche.ts';
import { rangeesOf } from './rangees.ts';
import { axeDu, etendueOf } from './temps.ts';
import { nombreOf } from './valeur.ts';
import { entete, rangee, silence } from './valeurs-dans-le-temps.ts';

const CLE = [
	'Barre foncée et nombre en gras : la valeur que nous retenons, la plus récente le plus souvent ; barre claire : une autre valeur publiée. Un chevron au bout : « plus de ».',
	"Disque : jour connu ; trait arrondi : mois ou année seulement. Rien n'est relié : ces nombres ne comptent pas tous la même chose, et ne s'additionnent pas.",
];

/** What one drawing has of its own. */
export interface Sujet {
	id: string;
	titre: string;
	sousTitre: string;
	/** First sentence of its caption. */
	phrase: string;
	chiffres: readonly Chiffre[];
}

/** A row for each published value of some figures, unit by unit; none where there is no value. */
export function valeursIllustrees(sujet: Sujet, donnees: Donnees): Illustration | undefined {
	const rangees = rangeesOf(sujet.chiffres, donnees);
	const etendues = rangees.flatMap(({ mesure }) => {
		const etendue = etendueOf(mesure.date);
		return etendue ? [etendue] : [];
	});
	if (rangees.length === 0) return undefined;
	const axe = axeDu([...etendues.flat(), donnees.date]);
	const derniere = newestDate(etendues.map(([, dernier]) => dernier));
	const groupes = [...groupBy(rangees, ({ chiffre }) => chiffre.unite ?? '')].map(
		([unite, lignes]) => {
			const most = Math.max(
				1,
				...lignes.map(({ mesure }) => nombreOf(mesure.valeur)?.nombre ?? 0)
			);
			const echelle = { axe, most, derniere, date: donnees.date };
			const parChiffre = [...groupBy(lignes, ({ chiffre }) => chiffre.id).values()];
			return {
				echelle,
				bloc: empiler([
					entete(unite, echelle),
					...parChiffre.flatMap((ofChiffre) => [
						paragraphe(ofChiffre[0]?.chiffre.libelle ?? '', {
							corps: 18,
							largeur: UTILE,
							graisse: 600,
							apres: 4,
						}),
						...ofChiffre.map((ligne) => rangee(ligne, echelle)),
						{ hauteur: 10, dessiner: () => '' },
					]),
				]),
			};
		}
	);
	const undated = rangees.filter(({ mesure }) => !etendueOf(mesure.date)).length;
	const undrawn = rangees.filter(({ mesure }) => !nombreOf(mesure.valeur)).length;
	const notes = [
		...CLE,
		...(undated > 0 ? [`Sans date, donc absentes de l'axe du temps : ${undated}.`] : []),
		...(undrawn > 0 ? [`Sans nombre entier, donc sans barre : ${undrawn}.`] : []),
	];
	const depuis =
		derniere === 'inconnue'
			? []
			: [
					`Valeur la plus récente trouvée : ${formatDate(newestDate(rangees.map(({ mesure }) => mesure.date)))}.`,
				];
	const description = `${rangees.map(({ chiffre, mesure }) => `${chiffre.libelle}, ${formatDate(mesure.date)} : ${mesure.valeur}`).join(' ; ')}.`;
	const alt = `Une ligne pour chacune des valeurs publiées (${rangees.length}) : sa date sur un axe, son nombre par une barre. Toutes sont écrites dans cette page.`;
	const last = groupes.at(-1)?.echelle;
	const planche = plancheOf(
		{
			titre: sujet.titre,
			sousTitre: sujet.sousTitre,
			description,
			dessin: empiler([
				...groupes.map(({ bloc }) => bloc),
				...(last && derniere !== 'inconnue' ? [silence(last)] : []),
				...notes.map((note) =>
					paragraphe(note, { corps: 15, largeur: UTILE, couleur: 'encreDouce', apres: 4 })
				),
			]),
		},
		donnees
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
		date: donnees.date,
		...planche,
	};
}
