import { renderMarkdown } from '../../src/loaders/markdown.ts';

/**
 * What the site would refuse of a text of several lines: markup, a link to nowhere, a document
 * that does not exist.
 * @param vide true where the text may be empty
 */
export function fautesDuTexte(
	sources: readonly string[],
	vide = false
): (texte: string) => string | undefined {
	const known = new Set(sources);
	return (texte) => {
		if (vide && texte === '') return undefined;
		const [first] = renderMarkdown(texte, (id) =>
			known.has(id) ? { href: `/sources/${id}/`, label: id } : undefined
		).mistakes;
		return (
			first && `ligne ${first.line}, trouvé : ${first.found} ; attendu : ${first.expected}`
		);
	};
}
