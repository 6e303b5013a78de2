import { decode } from './html.ts';

/** What a reader does not read: comments, code and data, drawings; or a tag; or a text. */
const PIECES =
	/<!--[\s\S]*?-->|<![^>]*>|<(script|style|code|pre|textarea|kbd|samp|svg)(?=[\s/>])(?:"[^"]*"|'[^']*'|[^'">])*>[\s\S]*?<\/\1\s*>|<(\/?)([a-z][\w-]*)(?:"[^"]*"|'[^']*'|[^'">])*>|[^<]+/gi;

/** Elements that stand in a line of text; any other begins and ends one. */
const INLINE = new Set(
	'a abbr b bdi bdo cite data dfn em i mark q s small span strong time u var wbr'.split(' ')
);

/** Raised or lowered letters belong to the word they touch (« 1er »). */
const PART_OF_WORD = new Set(['sub', 'sup']);

/** Stands for the limit between two lines of text, and for that between inline elements. */
const BREAK = '\u0001';
const SEAM = '\u0002';

/** Attributes that people read or hear. */
const READ_ATTRIBUTE = /\s(?:alt|title|aria-label|placeholder|label)="([^"]*)"/g;
const READ_META =
	/<meta\s(?:name|property)="(?:description|og:title|og:description)"\s+content="([^"]*)"/g;

function textOfPiece(piece: string, untouched?: string, name?: string): string {
	if (piece.startsWith('<!')) return '';
	if (untouched !== undefined) return untouched.toLowerCase() === 'svg' ? SEAM : '…';
	if (name === undefined) return piece.replace(/[ \t\r\n]+/g, ' ');
	const element = name.toLowerCase();
	if (PART_OF_WORD.has(element)) return '';
	return INLINE.has(element) ? SEAM : BREAK;
}

/**
 * Lines of text of a page as they are read, references resolved and plain spaces collapsed; `SEAM`
 * is where an inline element begins or ends. Code is shown as « … ».
 */
export function linesOf(html: string): string[] {
	const text = html.replace(PIECES, (piece, untouched, _slash, name) =>
		textOfPiece(piece, untouched as string | undefined, name as string | undefined)
	);
	const attributes = [READ_ATTRIBUTE, READ_META].flatMap((pattern) =>
		[...html.matchAll(pattern)].map(([, value = '']) => value)
	);
	return [...text.split(BREAK), ...attributes]
		.map((line) => collapse(decode(line)))
		.filter((line) => line.replaceAll(SEAM, '').trim() !== '');
}

/** Spaces on both sides of a seam are one space: the browser shows only the first. */
const collapse = (line: string): string =>
	line
		.replace(/ (?:\u0002+ )+/g, ' ')
		.replace(/ {2,}/g, ' ')
		.trim();

/** What is wrong, the pattern that shows it, in a text where addresses are left out. */
const FAULTS: readonly (readonly [what: string, pattern: RegExp])[] = [
	['espace après « ( »', /[([]\u0002*\s/],
	['espace avant « ) »', /\s\u0002*[)\]]/],
	['espace avant une virgule', /\s\u0002*,/],
	['espace avant un point', /\s\u0002*\.(?![.\p{L}\d])/u],
	['mots collés de part et d’autre d’une balise', /[\p{L}\d]\u0002+[\p{L}\d]/u],
	['mot collé à une parenthèse', /\p{L}{2}\u0002*\(\u0002*\p{L}{3}|\)\u0002*[\p{L}\d]/u],
	['mot collé à un signe', /[,;!?…»]\u0002*\p{L}|\p{Ll}\u0002*[.:]\u0002*\p{Lu}|\p{L}\u0002*«/u],
	['apostrophe droite', /\p{L}\u0002*'\u0002*[\p{L}\d]/u],
	['guillemets droits', /"/],
	['espace insécable manquante', / \u0002*[:;!?»](?!\p{L})|« \u0002*/u],
	['espace manquante', /\p{L}\u0002*[;!?»]|\p{L}{2}\u0002*:(?=\s|$)|«(?![\s\u0002])/u],
];

/** Titles kept as their publisher set them. */
const AS_PUBLISHED = ['Bretagne: l’ARS'];

const ADDRESS = /(?:https?:\/\/|www\.)[^\s\u0002]+|[\w.+-]+@[\w-]+\.[\w.]+/g;

const AROUND = 30;

/** The faulty place with some words around it, seams hidden. */
const excerpt = (line: string, index: number, length: number) =>
	line
		.slice(Math.max(0, index - AROUND), index + length + AROUND)
		.replaceAll(SEAM, '')
		.trim();

/** Faults of typography in a text, each with the words around it. */
export function typographyFaults(text: string): string[] {
	const line = AS_PUBLISHED.reduce(
		(rest, title) => rest.replaceAll(title, '…'),
		text.replace(ADDRESS, '…')
	);
	return FAULTS.flatMap(([what, pattern]) => {
		const match = pattern.exec(line);
		return match ? `${what} : « ${excerpt(line, match.index, match[0].length)} »` : [];
	});
}
