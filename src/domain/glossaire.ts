/** What the pages need of an acronym. */
export interface Definition {
	sigle: string;
	sens: string;
}

/** Elements whose text is no running prose, or already says what it means. */
const SKIPPED =
	'a|abbr|button|code|dt|h[1-6]|kbd|label|nav|option|pre|samp|select|summary|svg|title';

/**
 * The pieces of a page: a comment, a whole element whose text is code, a tag (a quoted attribute
 * may hold « > »), or a text.
 */
const PIECES =
	/<!--[\s\S]*?(?:-->|$)|<(?:script|style|textarea)(?=[\s/>])[\s\S]*?(?:<\/(?:script|style|textarea)\s*>|$)|<[a-z/!](?:"[^"]*"|'[^']*'|[^'">])*>|[^<]+|</gi;

const TAG = new RegExp(`^<(/?)(${SKIPPED}|main)(?=[\\s/>])`, 'i');

const escapeRegExp = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

const escapeAttribute = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** What follows « CC » in the name of a licence, where it is no intercommunalité. */
const LICENCE = String.raw`\sBY\b`;

/** Any of the acronyms, standing as a word of its own: not in « ARS-2 », « &ARS; » nor « ars.fr ». */
function wordsOf(sigles: readonly string[]): RegExp {
	const longestFirst = sigles.toSorted((a, b) => b.length - a.length).map(escapeRegExp);
	return new RegExp(
		`(?<![\\p{L}\\p{N}_&#@.-])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}_@-]|\\.\\p{L}|${LICENCE})`,
		'gu'
	);
}

/**
 * Make the HTML say what acronyms stand for: the first use of each in the main text of the page
 * (`<main>`, outside headings, links, menus and code) becomes an `<abbr title>`. Nothing of the
 * text itself changes, and applying it twice changes nothing more.
 */
export function expliquerSigles(html: string, definitions: readonly Definition[]): string {
	if (definitions.length === 0) return html;
	const sensOf = new Map(definitions.map(({ sigle, sens }) => [sigle, sens]));
	const words = wordsOf([...sensOf.keys()]);
	const explained = new Set<string>();
	const open: string[] = [];
	let inMain = false;
	return html.replace(PIECES, (piece) => {
		if (piece.startsWith('<')) {
			const [, closing, name = ''] = TAG.exec(piece) ?? [];
			const tag = name.toLowerCase();
			if (tag === 'main') inMain = closing === '';
			else if (tag !== '' && closing === '') open.push(tag);
			else if (tag !== '') open.splice(open.lastIndexOf(tag), open.includes(tag) ? 1 : 0);
			return piece;
		}
		if (!inMain) return piece;
		if (open.length > 0) {
			if (open.includes('abbr')) explained.add(piece.trim());
			return piece;
		}
		return piece.replace(words, (sigle) => {
			if (explained.has(sigle)) return sigle;
			explained.add(sigle);
			return `<abbr title="${escapeAttribute(sensOf.get(sigle) ?? '')}">${sigle}</abbr>`;
		});
	});
}
