import type { LieuSaisi } from '../../schemas/lieu.ts';
import { PRECISIONS_DE_LIEU, type Statut } from '../../schemas/valeurs-de-lieu.ts';
import { cleDeMots, motsDuNom } from './mots.ts';
import type { Colonne, Rangee } from './colonnes.ts';
import { type IndexDeCommunes, lireCodePostal, lireCommune, trouverCommune } from './commune.ts';
import type { CommuneLue, ReponseDeCommune } from './commune.ts';
import { lireDate, lireJours } from './date.ts';
import type { Lecture } from './liste.ts';
import type { Lu } from './lu.ts';
import { lireStatut, lireType } from './mots-usuels.ts';
import { lireLieuDit } from './tableau-de-zones.ts';
import { lireTelephone } from './telephone.ts';
import { lireAdresse, lireTexte } from './texte.ts';

/** Fields of a site that a table may give; the commune is apart. */
export type ChampsLus = Partial<
	Omit<LieuSaisi, 'id' | 'commune' | 'codePostal' | 'sources' | 'rendezVous'>
> & { rendezVous?: { comment?: string; url?: string } };

/** One row of a table of sites, as far as it could be read. */
export interface LieuLu {
	/** Line of the file, from 1. */
	ligne: number;
	/** What the row is called in messages: name and commune as printed. */
	texte: string;
	/** Id of a record of ours, in a file that comes from us. */
	id?: string;
	communeLue: CommuneLue;
	commune: ReponseDeCommune;
	champs: ChampsLus;
	/** True when the row names the place itself, and not only its commune. */
	nomme: boolean;
	/** Words of the status, as printed. */
	mention?: string;
	/** What keeps the row from being imported. */
	refus: string[];
	/** What could not be read and was left empty. */
	remarques: string[];
}

/** What the editor says of the whole file. */
export interface ReglesDeLecture {
	/** Status of sites whose row gives none. */
	statut?: Statut | undefined;
	/** What « ouvert » means in this file. */
	ouvert?: 'ouvert' | 'pret' | undefined;
	/** Date of the status of sites whose row gives none. */
	date?: string | undefined;
}

/** What is needed to read a row. */
export type LectureDeLieux = Pick<Lecture, 'territoires' | 'departements'> & {
	communes: IndexDeCommunes;
};

/** The name of a site to compare it by: what it has in brackets makes no difference. */
export const cleDeLieu = (nom: string): string =>
	cleDeMots(motsDuNom(nom.replace(/\([^()]*\)/g, ' ')));

/** Collects what each cell gives, and why some give nothing. */
interface Collecte {
	refus: string[];
	remarques: string[];
}

const take = <T>(lu: Lu<T> | undefined, reasons: string[]): T | undefined => {
	if (lu === undefined) return undefined;
	if ('valeur' in lu) return lu.valeur;
	reasons.push(lu.refus);
	return undefined;
};

function communeOf(
	cells: Rangee,
	address: ReturnType<typeof lireAdresse>,
	lecture: LectureDeLieux
) {
	const written = lireCommune(cells.commune ?? address.commune ?? '');
	const said = lireLieuDit(cells, lecture);
	const codePostal = lireCodePostal(
		cells.codePostal ?? written.codePostal ?? address.codePostal ?? ''
	);
	return {
		nom: written.nom,
		codePostal,
		insee: cells.insee?.replace(/\.0$/, ''),
		territoire: {
			...said,
			...(said.departement === undefined &&
				written.departement !== undefined && { departement: written.departement }),
		},
	};
}

/** Every cell as plain text; those that hold a formula or markup are refused, by column. */
function plain(cells: Rangee, refus: string[]): Rangee {
	const texts: Rangee = {};
	for (const [column, cell] of Object.entries(cells) as [Colonne, string][]) {
		const text = column === 'telephone' ? cell : take(lireTexte(cell), refus);
		if (text !== undefined) texts[column] = text;
	}
	return texts;
}

function statusOf(cells: Rangee, regles: ReglesDeLecture, refus: string[]) {
	const statut = cells.statut
		? take(lireStatut(cells.statut, regles.ouvert), refus)
		: regles.statut;
	const date = cells.dateStatut ? take(lireDate(cells.dateStatut), refus) : regles.date;
	return { statut, date };
}

/** True when a row names the place itself, and not only its commune. */
const namesPlace = (nom: string | undefined, commune: string): boolean =>
	nom !== undefined && cleDeLieu(nom) !== cleDeLieu(commune);

const isPrecision = (text: string | undefined) =>
	PRECISIONS_DE_LIEU.find((precision) => precision === text?.toLowerCase());

function fieldsOf(
	cells: Rangee,
	adresse: string,
	regles: ReglesDeLecture,
	{ refus, remarques }: Collecte
): ChampsLus {
	const { statut, date } = statusOf(cells, regles, refus);
	const url = cells.rendezVousUrl;
	const isAddress = url !== undefined && /^https?:\/\/\S+$/.test(url);
	if (url !== undefined && !isAddress)
		remarques.push(`« ${url} » n’est pas une adresse web complète (« https://… »)`);
	const rendezVous = {
		...(cells.rendezVous && { comment: cells.rendezVous }),
		...(isAddress && { url }),
	};
	const passages = cells.passages ? take(lireJours(cells.passages), remarques) : undefined;
	const type = cells.type ? take(lireType(cells.type), remarques) : undefined;
	const telephone = cells.telephone ? take(lireTelephone(cells.telephone), remarques) : undefined;
	const precision = isPrecision(cells.precision);
	return {
		...(cells.nom && { nom: cells.nom }),
		...(type && { type }),
		...(adresse !== '' && { adresse }),
		...(precision && { precision }),
		...(telephone && { telephone }),
		...(cells.telephoneNote && { telephoneNote: cells.telephoneNote }),
		...(Object.keys(rendezVous).length > 0 && { rendezVous }),
		...(cells.jours && { jours: cells.jours }),
		...(passages && { passages }),
		...(statut && { statut }),
		...(date && { dateStatut: date }),
		...(cells.constat && { constat: cells.constat }),
		...(cells.note && { note: cells.note }),
	};
}

/** Read one row of a table of sites. Nothing is guessed: what is not understood is told. */
export function lireLieu(
	ligne: number,
	raw: Rangee,
	regles: ReglesDeLecture,
	lecture: LectureDeLieux
): LieuLu {
	const collecte: Collecte = { refus: [], remarques: [] };
	const cells = plain(raw, collecte.refus);
	const address = lireAdresse(cells.adresse ?? '');
	const communeLue = communeOf(cells, address, lecture);
	const commune = trouverCommune(communeLue, lecture.communes);
	const champs = fieldsOf(cells, address.adresse, regles, collecte);
	const called = commune.etat === 'trouve' ? commune.commune.nom : communeLue.nom;
	return {
		ligne,
		texte: [raw.nom, raw.commune ?? communeLue.nom].filter(Boolean).join(', '),
		...(cells.id && { id: cells.id }),
		communeLue,
		commune,
		champs,
		nomme: namesPlace(champs.nom, called),
		...(cells.statut && { mention: cells.statut }),
		...collecte,
	};
}
