/** No-break space, before « : » and « · », and inside « … ». */
const NBSP = '\u00A0';
/** Narrow no-break space, before « ; ! ? » and between thousands. */
const NNBSP = '\u202F';

const MOIS = 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre';

/** What a number counts: it does not end a line that its noun would begin. */
const COMPTE =
	'€|%|km|h|kg|M€|millions?|jours?|mois|ans|euros?|médecins?|lieux?|zones?|communes?|habitants?|consultations?';

const AVANT_MOIS = new RegExp(`(?<=\\b\\d{1,2}(?:er)?) (?=(?:${MOIS})\\b)`, 'gu');
const AVANT_COMPTE = new RegExp(`(?<=\\d)[ \\u00A0](?=(?:${COMPTE})(?![\\p{L}\\d]))`, 'gu');

/** A French telephone number, as data and texts write it. */
export const TELEPHONE = /(?<!\d)0[1-9](?: \d\d){4}(?!\d)/g;

/**
 * French typography of a plain text: typographic apostrophe, no-break spaces before double signs
 * and « · », inside guillemets, between thousands, in telephone numbers, between a number and what
 * it counts, a day and its month, a postcode and its town, and after « À » that opens a sentence.
 * Applying it twice changes nothing more.
 */
export function typographier(text: string): string {
	return text
		.replace(/(?<=\p{L})'(?=[\p{L}\d«])/gu, '’')
		.replace(/\s+([;!?])(?=\s|$|[»),.…])/g, `${NNBSP}$1`)
		.replace(/\s+([:·])(?=\s|$)/g, `${NBSP}$1`)
		.replace(/«\s+/g, `«${NBSP}`)
		.replace(/\s+»/g, `${NBSP}»`)
		.replace(/(?<![\d.,])\d{1,3}(?:[ \u00A0\u202F]\d{3})+(?!\d)/g, (number) =>
			number.replace(/\D/g, NNBSP)
		)
		.replace(TELEPHONE, (number) => number.replaceAll(' ', NBSP))
		.replace(AVANT_COMPTE, NBSP)
		.replace(AVANT_MOIS, NBSP)
		.replace(/(?<=\b\d{5}) (?=\p{Lu}\p{Ll})/gu, NBSP)
		.replace(/(?<=(?:^|[.!?:]\s+)À) (?=\p{L})/gu, NBSP)
		.replace(/\b(Mme|M\.|n°|nº|art\.) (?=[\p{Lu}\d])/gu, `$1${NBSP}`);
}

/** Attributes that people read or hear. */
const READ_ATTRIBUTE = /(?<=\s)(alt|title|aria-label|placeholder|content|label)="([^"]*)"/g;

const READ_META =
	/\s(?:name|property)="(?:description|(?:og|twitter):(?:title|description|site_name|image:alt))"/;

const isReadable = (tag: string, attribute: string): boolean =>
	attribute !== 'content' || READ_META.test(tag);

/**
 * The pieces of a page: a comment, a whole element whose text is code or data, a tag (a quoted
 * attribute may hold « > »), or a text.
 */
const PIECES =
	/<!--[\s\S]*?(?:-->|$)|<(script|style|code|pre|textarea|kbd|samp)(?=[\s/>])(?:"[^"]*"|'[^']*'|[^'">])*>[\s\S]*?(?:<\/\1\s*>|$)|<[a-z/!](?:"[^"]*"|'[^']*'|[^'">])*>|[^<]+/gi;

/**
 * French typography of a page: text nodes and the attributes that people read. Scripts, styles
 * and code stay as they are.
 */
export function typographierHtml(html: string): string {
	return html.replace(PIECES, (piece: string, untouched: string | undefined) => {
		if (untouched !== undefined || piece.startsWith('<!--')) return piece;
		// « l'<a>Ordre</a> »: the letter that follows is in the next piece.
		if (!piece.startsWith('<'))
			return typographier(decodeApostrophe(piece)).replace(/(?<=\p{L})'$/u, '’');
		return piece.replace(READ_ATTRIBUTE, (whole, attribute: string, value: string) =>
			isReadable(piece, attribute)
				? `${attribute}="${typographier(decodeApostrophe(value))}"`
				: whole
		);
	});
}

/** Astro escapes « ' » as an entity: give it back its form so that it can be typeset. */
const decodeApostrophe = (text: string): string => text.replace(/&#(?:39|x27);/gi, "'");
