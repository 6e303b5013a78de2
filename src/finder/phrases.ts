import type { Entree } from '../domain/gazetteer/entree.ts';
import { GazetteerPartiel } from './fetch-json.ts';
import { GAZETTEER_EN_PANNE } from './panne-des-communes.ts';

/** What the reader is told, each time with a way on. */

const GAZETTEER_PARTIEL =
	'Le réseau ne répond pas, et aucune commune gardée sur cet appareil ne correspond. Réessayez plus tard.';

/** Why no commune can be proposed. */
export const phraseDePanne = (cause: unknown): string =>
	cause instanceof GazetteerPartiel ? GAZETTEER_PARTIEL : GAZETTEER_EN_PANNE;

export const LIEUX_EN_PANNE =
	'Les lieux n’ont pas pu se charger. Vérifiez votre connexion et rechargez la page, ou voyez tous les lieux connus plus bas.';

export const POSITION_EN_PANNE = 'Votre position n’a pas pu être cherchée. Tapez votre commune.';

export const ADRESSE_INCOMPRISE =
	'Le lien qui vous amène ici n’est compris qu’en partie. Tapez votre commune, ou voyez tous les lieux connus plus bas.';

export const COMMUNE_INCONNUE =
	'Le lien qui vous amène ici nomme une commune inconnue. Tapez la vôtre, ou voyez tous les lieux connus plus bas.';

/** The beginning of a postcode or the whole of it, spaces aside. */
const CODE_POSTAL = /^\d[\d\s]*$/;

function aucune(text: string): string {
	const typed = text.trim();
	return CODE_POSTAL.test(typed)
		? `Aucune commune n’a le code postal «\u00A0${typed}\u00A0». Vérifiez-le, ou tapez votre commune.`
		: `Aucune commune ne correspond à «\u00A0${typed}\u00A0». Vérifiez l’orthographe, ou tapez le code postal.`;
}

/** How many communes a text may mean. */
export function phraseDePropositions(text: string, { length }: readonly Entree[]): string {
	if (text.trim().length < 2) return '';
	if (length === 0) return aucune(text);
	return length === 1 ? '1 commune proposée.' : `${length} communes proposées.`;
}

/** What the reader must do when they ask for an answer and their text does not tell which. */
export function phraseDeChoix(text: string, suggestions: readonly Entree[]): string {
	if (text.trim() === '') return 'Tapez votre commune ou votre code postal.';
	return suggestions.length > 0
		? 'Plusieurs communes correspondent\u00A0: choisissez la vôtre dans la liste.'
		: aucune(text);
}

const lieuxConnus = (nombre: number): string =>
	nombre === 1 ? '1 lieu connu de nous' : `${nombre} lieux connus de nous`;

/** What the sites are in order of; « departement »: from its middle, without distances. */
export type Ordre = 'distance' | 'departement' | 'alphabet';

const POSITION_MANQUANTE: Record<Exclude<Ordre, 'distance'>, string> = {
	departement:
		'La position de cette commune nous manque\u00A0: voici d’abord les lieux proches du centre de son département, sans distance.',
	alphabet:
		'La position de cette commune nous manque\u00A0: voici les lieux par ordre alphabétique, sans distance.',
};

/**
 * How many sites the list holds, and in what order.
 * @param portee how far around they were looked for, in kilometres, if not everywhere
 */
export function phraseDeListe(
	nombre: number,
	ordre: Ordre,
	filtre: boolean,
	portee?: number
): string {
	const autour = portee === undefined ? '' : ` à moins de ${Math.floor(portee)}\u00A0km`;
	if (nombre === 0) {
		return `Aucun lieu connu ne répond à ces filtres${autour}. Choisissez-en de plus larges.`;
	}
	const lieux = `${lieuxConnus(nombre)}${filtre ? ' avec ces filtres' : ''}${ordre === 'distance' ? autour : ''}`;
	if (ordre !== 'distance') return `${lieux}. ${POSITION_MANQUANTE[ordre]}`;
	return nombre === 1 ? `${lieux}.` : `${lieux}, du plus proche au plus lointain.`;
}
