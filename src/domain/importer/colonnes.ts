import { motsDe } from '../gazetteer/cle.ts';
import { nettoyer } from './nettoyer.ts';

/** Usual titles of each column, as words in one piece without accents. */
const TITLES = {
	id: 'id identifiant',
	nom: 'nom lieu nomdulieu lieudeconsultation nomdulieudeconsultation structure nomdelastructure nomstructure etablissement nometablissement nomdeletablissement site nomdusite denomination raisonsociale libelle intitule',
	type: 'type typedelieu typedestructure typestructure typedesite categorie nature naturedulieu sortedelieu',
	commune:
		'commune ville nomdelacommune nomcommune libellecommune libellegeographique localite communedimplantation communedulieu nomdelaville villecommune',
	insee: 'insee codeinsee codecommune codecommuneinsee codeinseecommune codeinseedelacommune codegeographique codgeo depcom codeofficielcommune',
	codePostal: 'codepostal cp codepost cpostal postal',
	adresse:
		'adresse adressepostale adressecomplete adressedulieu rue voie numeroetvoie numerovoie numerorue ladresse',
	telephone:
		'telephone tel numero numerodetelephone numtel numtelephone notelephone ntelephone ndetelephone telephonedulieu telephonefixe phone teldelieu telephonesecretariat',
	telephoneNote: 'telephonenote aquiestcenumero',
	rendezVous:
		'rendezvous rdv priserdv prisederdv priserendezvous prisederendezvous modalitesderendezvous modalitesderdv modalitesdeprisederdv modalitesdeprisederendezvous commentprendrerendezvous',
	rendezVousUrl:
		'rendezvousurl urlrendezvous urlrdv lienrdv lienderdv lienrendezvous lienderendezvous liendeprisederendezvous liendeprisederdv urldeprisederendezvous',
	jours: 'jours jour horaires horaire joursethoraires joursdeconsultation jourdeconsultation joursdeconsultations rythme frequence planning permanences',
	passages:
		'passages passage dates datesdepassage datesdepassages datesdeconsultation datesdesconsultations prochainesdates prochainspassages',
	statut: 'statut statutdulieu statutdusite etat etatdulieu situation avancement etatdavancement',
	dateStatut: 'datestatut datedustatut date datedumaj datedeletat datedeconstat',
	constat: 'constat',
	precision: 'precision',
	note: 'note',
	departement:
		'departement dept dep nomdepartement nomdudepartement libelledepartement codedepartement codedep codedept numerodepartement numdepartement ndepartement numdep coddep departements',
	region: 'region nomregion nomdelaregion libelleregion regionadministrative',
	epci: 'epci nomepci nomdelepci libelleepci intercommunalite nomdelintercommunalite intercommunalites communautedecommunes communaute territoire territoires zone nomdelazone nomzone zones zoneprioritaire etablissementpubliccooperationintercommunale',
	siren: 'siren sirenepci codesiren numerosiren nsiren codeepci epcisiren sirendelepci codesirenepci numsiren',
} as const;

/** A column that the importer knows how to read. */
export type Colonne = keyof typeof TITLES;

const BY_TITLE: ReadonlyMap<string, Colonne> = new Map(
	Object.entries(TITLES).flatMap(([column, titles]) =>
		titles.split(' ').map((title) => [title, column as Colonne] as const)
	)
);

/** The column that a title announces, however it is written. */
export const colonneDe = (title: string): Colonne | undefined => {
	const mots = motsDe(nettoyer(title).replace(/\([^()]*\)|\*/g, ' '));
	return BY_TITLE.get(mots.join('')) ?? BY_TITLE.get(mots.filter((mot) => mot !== 'n').join(''));
};

/** Where the titles stand and what each column holds. */
export interface EnTete {
	/** Rank of the row of titles, from 0. */
	rang: number;
	/** Column of each cell; none for those that are not read. */
	colonnes: (Colonne | undefined)[];
	/** Titles of the columns that are not read, as printed. */
	ignorees: string[];
	/** Columns that two titles claim: the first was read. */
	doubles: string[];
}

/** How far down titles are looked for: official tables open with a few lines of presentation. */
const DEEPEST = 15;

function read(row: readonly string[], rang: number): EnTete {
	const seen = new Set<Colonne>();
	const doubles: string[] = [];
	const colonnes = row.map((title) => {
		const column = colonneDe(title);
		if (column === undefined) return undefined;
		if (seen.has(column)) {
			doubles.push(nettoyer(title));
			return undefined;
		}
		seen.add(column);
		return column;
	});
	const ignorees = row
		.filter((title) => title.trim() !== '' && colonneDe(title) === undefined)
		.map(nettoyer);
	return { rang, colonnes, ignorees, doubles };
}

const known = ({ colonnes }: EnTete): number => colonnes.filter(Boolean).length;

/**
 * The row of titles of a table, among its first rows: the one with most known titles.
 * @returns `undefined` where no row has at least `moins` of them
 */
export function lireEnTete(rows: readonly (readonly string[])[], moins = 2): EnTete | undefined {
	const heads = rows.slice(0, DEEPEST).map(read);
	const [best] = heads.toSorted((a, b) => known(b) - known(a) || a.rang - b.rang);
	return best && known(best) >= moins ? best : undefined;
}

/** The cells of a row by column, cleaned; empty ones are left out. */
export type Rangee = Partial<Record<Colonne, string>>;

/** Read a row under its titles. */
export function lireRangee(row: readonly string[], { colonnes }: EnTete): Rangee {
	const cells: Rangee = {};
	colonnes.forEach((column, rank) => {
		const cell = nettoyer(row[rank] ?? '');
		if (column && cell !== '') cells[column] = cell;
	});
	return cells;
}
