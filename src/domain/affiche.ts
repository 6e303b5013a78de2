import type { Chiffre, Mesure } from '../schemas/chiffre.ts';
import type { Statut } from '../schemas/valeurs-de-lieu.ts';
import { mesureRetenue } from './chiffres.ts';
import { formatDate, formatDateAvec } from './date.ts';
import type { Lieu } from './fiches.ts';
import type { NomDeRegion } from './territories.ts';

/** What a sheet pinned up says of a site in large letters: no more than its sources do. */
const ANNONCES: Record<Statut, string> = {
	ouvert: 'Consultations signalées',
	pret: 'Lieu équipé, aucune consultation connue',
	'ouverture-prochaine': 'Ouverture annoncée, non confirmée',
	annonce: 'Lieu annoncé, aucune consultation connue',
	suspendu: 'Consultations suspendues',
	ferme: 'Plus de consultations ici',
};

/** « Consultations signalées en octobre 2025 »: status of a site, for who reads from afar. */
export function annonceOf({ statut, dateStatut }: Pick<Lieu, 'statut' | 'dateStatut'>): string {
	const date = dateStatut === 'inconnue' ? '' : ` ${formatDateAvec(dateStatut)}`;
	return statut === 'ouvert' ? ANNONCES.ouvert + date : ANNONCES[statut];
}

/** What the sheet is about: a place where nobody is known to consult is only meant for it. */
export const surtitreOf = ({ statut }: Pick<Lieu, 'statut'>): string =>
	statut === 'pret' || statut === 'ouverture-prochaine' || statut === 'annonce'
		? 'Lieu prévu pour des médecins volontaires'
		: 'Consultations de médecins volontaires';

/** False where nobody is to be sent: the sheet then says where to turn instead. */
export const isJoignable = ({ statut }: Pick<Lieu, 'statut'>): boolean =>
	statut !== 'suspendu' && statut !== 'ferme';

/** What is known of booking at a site: where the number is, whose it is, and how. */
export const reservationOf = ({
	telephone,
	telephoneNote,
	rendezVous,
}: Pick<Lieu, 'telephone' | 'telephoneNote' | 'rendezVous'>): string =>
	[telephone, telephoneNote, rendezVous?.comment].filter(Boolean).join(' ') ||
	'Aucune source ne dit comment le prendre.';

/** {@link reservationOf} where several sites share one, which their sheet then says once. */
export function reservationCommune(
	lieux: readonly Pick<Lieu, 'statut' | 'telephone' | 'telephoneNote' | 'rendezVous'>[]
): string | undefined {
	const [first, ...others] = lieux.filter(isJoignable).map(reservationOf);
	return others.length > 0 && others.every((other) => other === first) ? first : undefined;
}

/** INSEE codes of the overseas régions, whose prices are their own. */
const OUTRE_MER = new Set(['01', '02', '03', '04', '06']);

/** Any région of the mainland: they share one price. */
export const METROPOLE: Pick<NomDeRegion, 'code'> = { code: '11' };

/** Price of a consultation, as a sheet tells it, and what it rests on. */
export interface Prix {
	/** « 30 € pour un adulte ». */
	montant: string;
	/** « prix de janvier 2026 ». */
	date: string;
	sources: Mesure['sources'];
}

/**
 * Price of a consultation in a région, from the key figures.
 * @throws when `data/chiffres.yaml` no longer holds it
 */
export function prixOf({ code }: Pick<NomDeRegion, 'code'>, chiffres: readonly Chiffre[]): Prix {
	const id = OUTRE_MER.has(code)
		? 'prix-de-la-consultation-outre-mer'
		: 'prix-de-la-consultation';
	const chiffre = chiffres.find((candidate) => candidate.id === id);
	if (!chiffre)
		throw new Error(
			`Le chiffre « ${id} » manque dans data/chiffres.yaml : remettez sa fiche, le site en tire ses prix.`
		);
	const { valeur, date, sources } = mesureRetenue(chiffre);
	return {
		montant: `${valeur} € pour un adulte`,
		date: date === 'inconnue' ? 'prix sans date' : `prix de ${formatDate(date)}`,
		sources,
	};
}

/** Size of a title: a longer one is set smaller, so that the sheet holds on its page. */
export const tailleDeTitre = (titre: string): 'grand' | 'moyen' | 'petit' =>
	titre.length <= 22 ? 'grand' : titre.length <= 45 ? 'moyen' : 'petit';

/** Characters beyond which a sheet is set smaller. */
const DENSE = 190;

/** True when the texts of a sheet are long, all together. */
export const isDense = (textes: readonly (string | undefined)[]): boolean =>
	textes.join('').length > DENSE;
