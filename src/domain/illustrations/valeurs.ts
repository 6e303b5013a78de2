import { labelOf } from '../citation.ts';
import { compareDates, formatDate, newestDate } from '../date.ts';
import type { Donnees } from '../donnees.ts';
import type { Chiffre, Mesure } from '../../schemas/chiffre.ts';
import { mesureRetenue } from '../chiffres.ts';
import { type Bloc, empiler, paragraphe } from './bloc.ts';
import type { Illustration } from './illustration.ts';
import { legendeOf } from './mentions.ts';
import { plancheOf, UTILE } from './planche.ts';
import { couper, el, largeurDe, texte } from './svg.ts';
import { type Axe, axeDu, etendueOf, lendemain } from './temps.ts';
import { nombreOf } from './valeur.ts';

/** A published value, one row of the drawing and of the table. */
export interface Rangee {
	chiffre: Chiffre;
	mesure: Mesure;
	retenue: boolean;
	/** Sources with their own dates. */
	sources: string;
	/** First of them, for the drawing. */
	source: string;
}

/** Every value of some figures, figure by figure, each from oldest to newest. */
export function rangeesOf(
	chiffres: readonly Chiffre[],
	{ sourcesOf }: Pick<Donnees, 'sourcesOf'>
): Rangee[] {
	return chiffres.flatMap((chiffre) =>
		chiffre.mesures
			.toSorted((a, b) => compareDates(a.date, b.date))
			.map((mesure) => {
				const sources = sourcesOf(mesure.sources);
				const [first, ...others] = sources.map(({ editeur }) => editeur);
				const more = new Set(others).size;
				return {
					chiffre,
					mesure,
					retenue: mesure === mesureRetenue(chiffre),
					sources: sources.map(labelOf).join(' ; '),
					source: `${first ?? ''}${more > 0 ? ` et ${more} autre${more > 1 ? 's' : ''}` : ''}`,
				};
			})
	);
}

const entier = new Intl.NumberFormat('fr-FR');

/** Columns: when and by whom, along time, how much. */
const MOTS = 320;
const TEMPS = { x: 340, width: 400 };
const BARRES = { x: 780, width: 200 };
const HAUT = 46;
const BARRE = 20;

/** What the rows of one unit share. */
interface Echelle {
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

function rangee({ mesure, retenue, source }: Rangee, echelle: Echelle): Bloc {
	const value = nombreOf(mesure.valeur);
	const width = value ? (value.nombre / echelle.most) * BARRES.width : 0;
	const end = BARRES.x + width;
	return {
		hauteur: HAUT,
		dessiner: (palette) => {
			const look = retenue
				? { fill: palette.accent }
				: { fill: palette.accentDoux, stroke: palette.accent, 'stroke-width': 1 };
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
function entete(unite: string, echelle: Echelle): Bloc {
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

const uniteOf = ({ unite = '' }: Chiffre): string => unite;

const groupBy = <T>(items: readonly T[], keyOf: (item: T) => string): [string, T[]][] => [
	...Map.groupBy(items, keyOf),
];

/** Since the newest value: nothing, and the drawing says so. */
function silence(echelle: Echelle): Bloc {
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

const CLE = [
	'Barre foncée et nombre en gras : la valeur que nous retenons, la plus récente le plus souvent ; barre claire : une autre valeur publiée. Un chevron au bout : « plus de ».',
	"Disque : jour connu ; trait arrondi : mois ou année seulement. Rien n'est relié : ces nombres ne comptent pas tous la même chose, et ne s'additionnent pas.",
];

/** What one drawing has of its own. */
interface Sujet {
	id: string;
	titre: string;
	sousTitre: string;
	/** First sentence of its caption. */
	phrase: string;
	chiffres: readonly Chiffre[];
}

function illustrationOf(sujet: Sujet, donnees: Donnees): Illustration | undefined {
	const rangees = rangeesOf(sujet.chiffres, donnees);
	const etendues = rangees.flatMap(({ mesure }) => {
		const etendue = etendueOf(mesure.date);
		return etendue ? [etendue] : [];
	});
	if (rangees.length === 0) return undefined;
	const axe = axeDu([...etendues.flat(), donnees.date]);
	const derniere = newestDate(etendues.map(([, dernier]) => dernier));
	const groupes = groupBy(rangees, ({ chiffre }) => uniteOf(chiffre)).map(([unite, lignes]) => {
		const most = Math.max(
			1,
			...lignes.map(({ mesure }) => nombreOf(mesure.valeur)?.nombre ?? 0)
		);
		const echelle = { axe, most, derniere, date: donnees.date };
		const parChiffre = groupBy(lignes, ({ chiffre }) => chiffre.id);
		return {
			echelle,
			bloc: empiler([
				entete(unite, echelle),
				...parChiffre.flatMap(([, ofChiffre]) => [
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
	});
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

const MEDECINS = 'médecins';

/** Id of the values of the whole country. */
export const VOLONTAIRES_ET_CONSULTATIONS = 'volontaires-et-consultations';

/** Doctors and consultations of the whole country, value by value. */
export const volontairesEtConsultations = (donnees: Donnees): Illustration | undefined =>
	illustrationOf(
		{
			id: VOLONTAIRES_ET_CONSULTATIONS,
			titre: 'Médecins et consultations : les nombres publiés',
			sousTitre: `France entière, valeurs trouvées au ${formatDate(donnees.date)}, chacune à sa date et d'après sa source`,
			phrase: `Médecins engagés et consultations du dispositif « Un médecin près de chez vous », France entière : valeurs publiées et trouvées au ${formatDate(donnees.date)}.`,
			chiffres: donnees.chiffres.filter(
				({ region, unite }) =>
					region === undefined && (unite === MEDECINS || unite === 'consultations')
			),
		},
		donnees
	);

/** Doctors of the régions and départements, value by value. */
export const volontairesParTerritoire = (donnees: Donnees): Illustration | undefined =>
	illustrationOf(
		{
			id: 'volontaires-par-territoire',
			titre: 'Médecins volontaires par territoire : les nombres publiés',
			sousTitre: `Valeurs trouvées au ${formatDate(donnees.date)}, chacune à sa date et d'après sa source ; rien pour les autres territoires`,
			phrase: `Médecins volontaires du dispositif « Un médecin près de chez vous », par territoire : valeurs publiées et trouvées au ${formatDate(donnees.date)}. Pour les autres territoires, aucun nombre n'a été trouvé.`,
			chiffres: donnees.chiffres.filter(
				({ region, unite }) => region !== undefined && unite === MEDECINS
			),
		},
		donnees
	);
