/**
 * Address part made of a French text: lower case, accents and ligatures folded, words joined by
 * hyphens. « Provence-Alpes-Côte d'Azur » gives `provence-alpes-cote-d-azur`.
 */
export function slugify(text: string): string {
	return text
		.toLowerCase()
		.replaceAll('œ', 'oe')
		.replaceAll('æ', 'ae')
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');
}
