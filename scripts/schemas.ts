/**
 * `npm run schemas`: write the JSON Schemas that YAML editors read. With `--check`, write nothing
 * and fail when a file is not what the schemas say.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { jsonSchemas } from '../src/schemas/json-schema.ts';

const FOLDER = 'public/donnees/schemas';

const wanted = new Map(
	Object.entries(jsonSchemas()).map(([name, schema]) => [
		path.join(FOLDER, `${name}.json`),
		`${JSON.stringify(schema, null, '\t')}\n`,
	])
);
mkdirSync(FOLDER, { recursive: true });
const strays = readdirSync(FOLDER)
	.map((name) => path.join(FOLDER, name))
	.filter((file) => !wanted.has(file));
const isCurrent = ([file, text]: [string, string]): boolean =>
	existsSync(file) && readFileSync(file, 'utf8') === text;

if (process.argv.includes('--check')) {
	const stale = [...wanted].filter((entry) => !isCurrent(entry)).map(([file]) => file);
	for (const file of [...stale, ...strays]) console.error(`Pas à jour : ${file}`);
	if (stale.length + strays.length > 0) {
		console.error('Lancez « npm run schemas », puis enregistrez le résultat dans un commit.');
		process.exitCode = 1;
	}
} else {
	for (const [file, text] of wanted) writeFileSync(file, text);
	for (const file of strays) rmSync(file);
	console.log(`${wanted.size} schémas écrits dans ${FOLDER}.`);
}
