/** Windows-1252 has these where Latin-1 has none. */
const OWN = new Map([
	['€', 0x80],
	['…', 0x85],
	['Œ', 0x8c],
	['‘', 0x91],
	['’', 0x92],
	['“', 0x93],
	['”', 0x94],
	['–', 0x96],
	['—', 0x97],
	['œ', 0x9c],
]);

/** A text in the encoding of old spreadsheets. */
export const cp1252 = (text: string): Uint8Array =>
	Uint8Array.from([...text].map((sign) => OWN.get(sign) ?? sign.charCodeAt(0)));

/** A text as « Unicode text » is saved by spreadsheets, with its mark. */
export function utf16(text: string, order: 'le' | 'be' = 'le'): Uint8Array {
	const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le');
	return Uint8Array.from(order === 'le' ? bytes : bytes.swap16());
}
