declare module 'subset-font' {
	/**
	 * Font that holds the characters of a text and no other.
	 * @param font TTF, WOFF or WOFF2
	 */
	export default function subsetFont(
		font: Uint8Array,
		text: string,
		options: { targetFormat: 'woff2' }
	): Promise<Buffer>;
}
