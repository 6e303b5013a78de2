/**
 * `node scripts/police.ts`: write the files of the site's font, which pages load as they are. To
 * be run when their characters change (`src/domain/caracteres.ts`) or their package does: a second
 * of work that no build has to do again.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fichiersDePolice } from './police/fichiers.ts';

for (const [file, bytes] of await fichiersDePolice()) {
	mkdirSync(path.dirname(file), { recursive: true });
	writeFileSync(file, bytes);
	console.log(`${file} : ${bytes.length} octets`);
}
