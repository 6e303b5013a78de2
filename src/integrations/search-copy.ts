import { normaliserPourRecherche } from '../domain/search-text.ts';

/** What must stay as it is (comments, scripts, styles, tags with their attributes), or a text. */
const PIECES =
	/<!--[\s\S]*?-->|<(script|style)\b[\s\S]*?<\/\1\s*>|<(?:"[^"]*"|'[^']*'|[^'">])*>|[^<]+|</gi;

/** The same characters that the normalisation folds, when HTML spells them as references. */
const REFERENCES: readonly (readonly [RegExp, string])[] = [
	[/&rsquo;|&#8217;|&#x2019;/gi, '\u2019'],
	[/&nbsp;|&#160;|&#xa0;|&#8239;|&#x202f;/gi, '\u00A0'],
	[/&oelig;|&#339;|&#x153;/g, 'œ'],
	[/&OElig;|&#338;|&#x152;/g, 'Œ'],
	[/&aelig;|&#230;|&#xe6;/g, 'æ'],
	[/&AElig;|&#198;|&#xc6;/g, 'Æ'],
];

const decode = (text: string) =>
	REFERENCES.reduce(
		(result, [reference, character]) => result.replace(reference, character),
		text
	);

/**
 * Copy of a page for the search engine: its text is normalised, its markup is not, so that
 * addresses and `data-pagefind-meta` attributes keep what the page really says.
 * @param html a page as it will be published
 */
export function searchCopy(html: string): string {
	return html.replace(PIECES, (piece) =>
		piece.startsWith('<') ? piece : normaliserPourRecherche(decode(piece))
	);
}
