/** What the files of the index are made of: numbers, texts, and lists of them (RFC 8949). */
export type Cbor = number | string | readonly Cbor[];

const UNSIGNED = 0;
const NEGATIVE = 1;
const TEXT = 3;
const LIST = 4;

/** Bytes that follow the first one, by its low five bits, for lengths and numbers over 23. */
const SIZES: Readonly<Record<number, number>> = { 24: 1, 25: 2, 26: 4 };

/**
 * Read one value that fills all the bytes.
 * @throws when they hold anything else than {@link Cbor}
 */
export function decodeCbor(bytes: Buffer): Cbor {
	let at = 0;
	const readNumber = (low: number): number => {
		if (low < 24) return low;
		const size = SIZES[low];
		if (size === undefined) throw new Error(`forme de nombre inattendue (${low})`);
		at += size;
		return bytes.readUIntBE(at - size, size);
	};
	const read = (): Cbor => {
		const first = bytes.readUInt8(at);
		at += 1;
		const value = readNumber(first & 0x1f);
		switch (first >> 5) {
			case UNSIGNED:
				return value;
			case NEGATIVE:
				return -1 - value;
			case TEXT:
				at += value;
				return bytes.toString('utf8', at - value, at);
			case LIST:
				return Array.from({ length: value }, read);
			default:
				throw new Error(`genre de valeur inattendu (${first >> 5})`);
		}
	};
	const value = read();
	if (at !== bytes.length) throw new Error(`${bytes.length - at} octets en trop`);
	return value;
}

function head(kind: number, value: number): Buffer {
	if (value < 24) return Buffer.from([(kind << 5) | value]);
	const [low, size] = value < 0x1_00 ? [24, 1] : value < 0x1_00_00 ? [25, 2] : [26, 4];
	const bytes = Buffer.alloc(1 + size, (kind << 5) | low);
	bytes.writeUIntBE(value, 1, size);
	return bytes;
}

/** Write a value, each number and length in as few bytes as it needs. */
export function encodeCbor(value: Cbor): Buffer {
	if (typeof value === 'number')
		return value < 0 ? head(NEGATIVE, -1 - value) : head(UNSIGNED, value);
	if (typeof value === 'string') {
		const text = Buffer.from(value);
		return Buffer.concat([head(TEXT, text.length), text]);
	}
	return Buffer.concat([head(LIST, value.length), ...value.map(encodeCbor)]);
}
