/** What Word, a PDF or a web page puts in the place of plain signs. */
const SIGNS: readonly (readonly [from: RegExp, to: string | ((found: string) => string)])[] = [
	[/[\u2018\u2019\u201B\u02BC\u2032\u00B4`]/g, "'"],
	[/[\u201C\u201D\u201E\u2033]/g, '"'],
	[/[\u2010\u2011]/g, '-'],
	[/\u2026/g, '...'],
	[/[\uFB00-\uFB06]/g, (ligature) => ligature.normalize('NFKC')],
	[/&amp;/gi, '&'],
	[/&(?:nbsp|#160|#xa0);/gi, ' '],
	[/&(?:apos|rsquo|#39|#x27|#8217);/gi, "'"],
	[/(?!\s)[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu, ''],
	[/\s+/g, ' '],
];

/**
 * A text as an editor would type it: plain apostrophes, quotes, hyphens and spaces, nothing
 * invisible, on one line. Words are not touched; applying it twice changes nothing more.
 */
export const nettoyer = (text: string): string =>
	SIGNS.reduce(
		(result, [from, to]) =>
			typeof to === 'string' ? result.replace(from, to) : result.replace(from, to),
		text.normalize('NFC')
	).trim();
