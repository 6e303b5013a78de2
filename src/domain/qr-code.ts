import { encode } from 'uqr';

/** A QR code, each module a square of side 1. */
export interface QrCode {
	/** Side, quiet zone included. */
	cote: number;
	/** Path data of the dark modules. */
	trace: string;
}

/** Clear modules that the standard asks for on each side. */
const QUIET = 4;

/**
 * QR code of a text, which still reads when 15 % of it is worn away (level M).
 * @throws when the text is longer than any QR code holds
 */
export function qrCode(text: string): QrCode {
	const { data, size } = encode(text, { ecc: 'M', border: QUIET });
	const runs = data.flatMap((row, y) => {
		const line = row.map((dark) => (dark ? '1' : '0')).join('');
		return [...line.matchAll(/1+/g)].map(
			({ index, 0: { length } }) => `M${index} ${y}h${length}v1h-${length}z`
		);
	});
	return { cote: size, trace: runs.join('') };
}
