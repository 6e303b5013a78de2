/**
 * `npm run bench:scale`: how the site grows, on made-up data in three steps up to far more than
 * there will ever be. Nothing here passes or fails; what must not grow is what a page costs.
 * `npm run bench:scale -- --palier moyen` measures one step; it may repeat.
 */
import { parseArgs } from 'node:util';
import { type Mesure, mesurerPalier } from './bench/scale/palier.ts';
import { toTable } from './bench/table.ts';
import { PALIERS } from './synthese/paliers.ts';

const { values } = parseArgs({ options: { palier: { type: 'string', multiple: true } } });
const chosen = PALIERS.filter(({ nom }) => values.palier?.includes(nom) ?? true);
if (chosen.length === 0) {
	console.error(
		`✖ Aucun palier de ce nom. Choisissez parmi : ${PALIERS.map(({ nom }) => nom).join(', ')}`
	);
	process.exit(1);
}

const columns: Mesure[][] = [];
for (const palier of chosen) {
	process.stderr.write(`Palier ${palier.nom}…\n`);
	columns.push(await mesurerPalier(palier));
}
const rows = (columns[0] ?? []).map(([nom], rank) => [
	nom,
	...columns.map((column) => column[rank]?.[1] ?? ''),
]);
console.log(`\n${toTable(['Palier', ...chosen.map(({ nom }) => nom)], rows)}`);
