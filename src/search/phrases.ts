/** Longest part of a query that is repeated to the reader. */
const MONTRE = 60;

/** « remboursement », a very long query cut short. */
export function cite(query: string): string {
	const shown = query.length > MONTRE ? `${query.slice(0, MONTRE).trimEnd()}…` : query;
	return `«\u00A0${shown}\u00A0»`;
}

/** What the search says once it has answered. */
export function phraseDeCompte(query: string, total: number, shown: number): string {
	if (total === 0) return `Aucun résultat pour ${cite(query)}.`;
	const partly = total > shown ? `, les ${shown} premiers ci-dessous` : '';
	return `${total} résultat${total > 1 ? 's' : ''} pour ${cite(query)}${partly}.`;
}

/** Said of a commune that no page of the site names, above the link to its answer. */
export const phraseDeCommuneSeule = (query: string): string =>
	`Aucune page du site ne parle de ${cite(query)}. Suivez le lien pour voir les lieux les plus proches.`;

/** Said when nothing of the query can be searched. */
export const phraseSansMot = (query: string): string =>
	`${cite(query)} ne contient aucun mot à chercher. Essayez un nom de commune, un code postal ou un mot comme «\u00A0remboursement\u00A0».`;

/** Said of words that stand nowhere on the site. */
export function phraseDesInconnus(mots: readonly string[]): string {
	const words = mots.map(cite).join(', ');
	return mots.length > 1
		? `${words}\u00A0: aucun de ces mots ne figure sur ce site, ils ont été laissés de côté.`
		: `${words}\u00A0: ce mot ne figure pas sur ce site, il a été laissé de côté.`;
}
