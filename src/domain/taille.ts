const kilo = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 0 });

/** Size of a text once written in UTF-8, in French: « 48 ko » (1 ko = 1,000 bytes, at least 1). */
export function formatTaille(texte: string): string {
	const bytes = new TextEncoder().encode(texte).length;
	return `${kilo.format(Math.max(1, Math.round(bytes / 1000)))} ko`;
}
