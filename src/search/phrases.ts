/** Longest part of a query that is repeated to the reader. */
const MONTRE = 60;

/** « remboursement », a very long query cut short. */
export function cite(query: string): string {
	const shown = query.length > MONTRE ? `${query.slice(0, MONTRE).trimEnd()}…` : query;
	return `«\u00A0${shown}\u00A0»`;
}

/**
 * What the search says once it has answered.
 * @param filtres the values that narrow the results, as read
 */
export function phraseDeCompte(
	query: string,
	total: number,
	shown: number,
	filtres: readonly string[]
): string {
	const what = [cite(query), ...(filtres.length > 0 ? [filtres.map(cite).join(', ')] : [])];
	const asked = what.join(filtres.length > 1 ? ' avec les filtres ' : ' avec le filtre ');
	if (total === 0) {
		const fewer = `Enlevez ${filtres.length > 1 ? 'un' : 'le'} filtre, ou essayez d’autres mots.`;
		return `Aucun résultat pour ${asked}. ${filtres.length > 0 ? fewer : 'Essayez d’autres mots.'}`;
	}
	const partly = total > shown ? `, les ${shown} premiers ci-dessous` : '';
	return `${total} résultat${total > 1 ? 's' : ''} pour ${asked}${partly}.`;
}

/** Said of values of the address that no filter has. */
export const phraseDesFiltresInconnus = (valeurs: readonly string[]): string =>
	`Filtre${valeurs.length > 1 ? 's inconnus laissés' : ' inconnu laissé'} de côté\u00A0: ${valeurs.map(cite).join(', ')}.`;

/** Said of a query that has more words than are searched. */
export const phraseTropLongue = (mots: readonly string[]): string =>
	`Votre question est longue\u202F; seuls ces mots ont été cherchés\u00A0: ${mots.join(', ')}.`;

/** Said when the communes could not be looked up. */
export const phraseSansCommunes = (query: string): string =>
	`La liste des communes n’a pas pu se charger. Si ${cite(query)} en nomme une, réessayez.`;

/** Said when nothing near an unknown word can be offered. */
export const SANS_VOCABULAIRE =
	'La liste des mots du site n’a pas pu se charger. Réessayez pour voir d’autres orthographes.';

/** Said of a commune that no page of the site names, below the link to its answer. */
export const phraseDeCommuneSeule = (query: string): string =>
	`Aucune page du site ne parle de ${cite(query)}.`;

/**
 * Said when nothing is found, in a single sentence where no correction can be offered.
 * @param inconnus words of the query that stand nowhere on the site
 * @param offers whether corrections follow
 */
export function phraseSansResultat(
	query: string,
	inconnus: readonly string[],
	offers: boolean
): string {
	const why =
		inconnus.length === 0
			? `Aucun résultat pour ${cite(query)}.`
			: `Aucun résultat\u00A0: ${inconnus.map(cite).join(', ')} ne ${inconnus.length > 1 ? 'figurent' : 'figure'} pas sur ce site.`;
	return offers
		? why
		: `${why} Vérifiez l’orthographe, ou cherchez une commune ou un mot comme «\u00A0tiers payant\u00A0».`;
}

/** Said when nothing of the query can be searched. */
export const phraseSansMot = (query: string): string =>
	`${cite(query)} ne contient aucun mot à chercher. Essayez un nom de commune, un code postal ou un mot comme «\u00A0remboursement\u00A0».`;

/** Said of words that stand nowhere on the site. */
export function phraseDesInconnus(mots: readonly string[]): string {
	const words = mots.map(cite).join(', ');
	return mots.length > 1
		? `${words}\u00A0: aucun de ces mots ne figure sur ce site. Nous les avons laissés de côté.`
		: `${words}\u00A0: ce mot ne figure pas sur ce site. Nous l’avons laissé de côté.`;
}
