import { LOIN_KM, proximiteOf, rayonVide } from '../domain/proximite.ts';
import { formatDistance, type LieuProche } from '../domain/distance.ts';
import type { LieuDuFinder } from '../domain/finder.ts';
import { deCommune } from '../domain/gazetteer/article.ts';
import type { Entree } from '../domain/gazetteer/entree.ts';
import type { Morceau } from '../domain/morceau.ts';
import { lieuHref } from '../domain/urls.ts';

/** The words of a site in a list of the nearest, wherever that list is drawn. */

/** Titles of a list of sites, whether one is near or none. */
export const LES_PLUS_PROCHES = 'Lieux les plus proches';
export const LES_MOINS_LOIN = 'Les moins loin que nous connaissons';

type Proche = LieuProche<LieuDuFinder>;

/** « Saugues (43) ». */
export const titreDeLieu = ({ commune, departement }: LieuDuFinder): string =>
	`${commune} (${departement})`;

/** True in the reader's intercommunalité, outside their own commune, which says more. */
const isNeighbour = (lieu: LieuDuFinder, commune: Entree | undefined): boolean =>
	lieu.epci !== undefined &&
	lieu.epci === commune?.epci?.siren &&
	lieu.codeCommune !== commune.code;

const distanceFrom = ({ lieu, ...distance }: Proche, commune: Entree | undefined) =>
	formatDistance(distance, lieu.codeCommune === commune?.code);

/**
 * How far a site is: « environ 12 km à vol d’oiseau, dans votre intercommunalité ».
 * @param commune the reader's own, when it is known
 * @returns an empty text when nothing is known
 */
export const distanceDeLieu = (proche: Proche, commune: Entree | undefined): string =>
	[
		distanceFrom(proche, commune),
		isNeighbour(proche.lieu, commune) && 'dans votre intercommunalité',
	]
		.filter(Boolean)
		.join(', ');

/** Name and address, or that nobody publishes it. */
export const adresseDeLieu = ({ nom, commune, adresse, codePostal }: LieuDuFinder): string => {
	const where = adresse && `${adresse}, ${codePostal} ${commune}`;
	if (nom === commune) return where ?? 'Adresse exacte non publiée';
	return `${nom}, ${where ?? 'adresse exacte non publiée'}`;
};

/** How to book: the telephone to call if there is one, then what sources say. */
export function rendezVousDeLieu({ telephone, rendezVous, commune }: LieuDuFinder): Morceau[] {
	if (!telephone) {
		const ask = `demandez à la mairie ${deCommune(commune)}.`;
		return [rendezVous ?? `aucune source ne dit comment\u202F; ${ask}`];
	}
	const call = { texte: telephone, href: `tel:${telephone.replaceAll(' ', '')}` };
	// A number is a way to book: without more, it is all there is to say.
	return rendezVous ? [call, '. ', rendezVous] : [call, '.'];
}

/**
 * That no site is near: what is known comes before a list of the least far.
 * @param proches all sites, closest first
 * @returns `undefined` when one is near, or when distances are not known
 */
export function phraseDEloignement(
	proches: readonly Proche[],
	commune: Entree | undefined
): { fort: string; suite: string } | undefined {
	const [premier] = proches;
	const proximite = proximiteOf(proches, commune?.code);
	if (!premier || proximite === 'pres' || proximite === 'inconnue') return undefined;
	const ou =
		commune && proximite === 'outre-mer'
			? 'dans votre territoire'
			: `à moins de ${rayonVide(premier).toLocaleString('fr')}\u00A0km, à vol d’oiseau`;
	return {
		fort: `Nous ne connaissons aucun lieu ${ou}.`,
		suite: ' Il peut y en avoir\u00A0: notre liste est incomplète.',
	};
}

/** Whether a sentence leads to a site; what says that there is none does not. */
export const nommeUnLieu = (phrase: readonly Morceau[]): boolean =>
	phrase.some((morceau) => typeof morceau !== 'string');

/**
 * The closest site where consultations are reported, which may not be in the list's head; or that
 * there is none that one would go to. What is fetched is enough to say so: see `lieuxAutour`.
 * @param proches all sites, closest first
 * @returns `undefined` where a distance that matters is not known, where no site at all is within
 * {@link LOIN_KM}, which is said already, and where it heads the list
 */
export function phraseDuPlusProcheRapporte(
	proches: readonly Proche[],
	commune: Entree | undefined
): Morceau[] | undefined {
	const isWithin = ({ km = Infinity }: Proche) => Math.round(km) <= LOIN_KM;
	const ouverts = proches.filter(({ lieu }) => lieu.statut === 'ouvert');
	const found = ouverts.find(isWithin);
	if (found && found === proches[0]) return undefined;
	if (found) {
		const { lieu } = found;
		return [
			'Le plus proche où une source signale des consultations\u00A0: ',
			{ texte: titreDeLieu(lieu), href: lieuHref(lieu) },
			`, ${distanceFrom(found, commune) ?? ''}. ${lieu.releve}.`,
		];
	}
	return proches.some(isWithin) && ouverts.every(({ km }) => km !== undefined)
		? [
				`Aucune source que nous avons lue ne signale de consultation à moins de ${LOIN_KM}\u00A0km.`,
			]
		: undefined;
}
