import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';

/** What every file of the engine begins with, once uncompressed. */
const SIGNATURE = Buffer.from('pagefind_dcd');

/**
 * Content of a file of the engine.
 * @throws when it does not begin as such a file does
 */
export function unpack(file: Uint8Array): Buffer {
	const content = gunzipSync(file);
	if (!content.subarray(0, SIGNATURE.length).equals(SIGNATURE))
		throw new Error('un fichier ne commence pas par la signature du moteur');
	return content.subarray(SIGNATURE.length);
}

/** A file of the engine that holds `content`. */
export const pack = (content: Buffer): Buffer =>
	gzipSync(Buffer.concat([SIGNATURE, content]), { level: 9 });

/** Name that changes with the content: browsers keep such files for a year. */
export const nameOf = (content: Buffer): string =>
	`fr_${createHash('sha256').update(content).digest('hex').slice(0, 10)}`;
