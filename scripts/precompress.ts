/**
 * `npm run precompress`: beside each text of `dist/`, its Brotli and gzip copies, for hosts that
 * send them as they are (nginx, Caddy). Hosts that compress by themselves do without.
 */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const DIST = 'dist';
const TEXTS = '**/*.{html,css,js,json,geojson,csv,xml,svg,txt,webmanifest}';

/** Smaller files travel in one packet anyway. */
const SMALLEST = 1000;

const [brotliOf, gzipOf] = [promisify(brotliCompress), promisify(gzip)];

let [count, before, after] = [0, 0, 0];
for (const name of globSync(TEXTS, { cwd: DIST })) {
	const file = join(DIST, name);
	const text = readFileSync(file);
	if (text.length < SMALLEST) continue;
	const [br, gz] = await Promise.all([
		brotliOf(text, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: text.length } }),
		gzipOf(text, { level: constants.Z_BEST_COMPRESSION }),
	]);
	writeFileSync(`${file}.br`, br);
	writeFileSync(`${file}.gz`, gz);
	count += 1;
	before += text.length;
	after += br.length;
}
const megabytes = (bytes: number): string =>
	`${(bytes / 1e6).toLocaleString('fr-FR', { maximumFractionDigits: 1 })} Mo`;
console.log(
	count === 0
		? `Aucun fichier à compresser dans ${DIST}/ : lancez d’abord npm run build`
		: `Fichiers compressés : ${count}, de ${megabytes(before)} à ${megabytes(after)} en Brotli.`
);
