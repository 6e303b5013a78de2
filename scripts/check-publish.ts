/**
 * `npm run check:publish`: what is missing before the site may go online, why it matters and what
 * to do. `--sans-liens` leaves the addresses of the sources alone.
 */
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Manque, manquesAvantPublication } from '../src/domain/publication.ts';
import { manquesDuSiteConstruit } from '../src/domain/publication-du-site.ts';
import { buildDate } from '../src/loaders/build-date.ts';
import { loadDataset } from '../src/loaders/dataset.ts';
import { formatReport } from '../src/loaders/problems.ts';
import { dataFolders } from '../src/loaders/saisie.ts';
import { deadLinks } from './links/reachable.ts';
import { linkReport } from './links/report.ts';

const DIST = 'dist';
const date = buildDate();
const { fiches, problems } = loadDataset(dataFolders(), date);

const readBuilt = (file: string) => {
	const built = join(DIST, file);
	return existsSync(built) ? readFileSync(built, 'utf8') : undefined;
};

/** When a file was last written, in milliseconds; the newest of a folder's. */
const newest = (folders: readonly string[]): number =>
	Math.max(
		...folders.flatMap((folder) =>
			globSync('**/*.{yaml,md}', { cwd: folder }).map(
				(file) => statSync(join(folder, file)).mtimeMs
			)
		)
	);

/** Were data or texts written since the site was built? */
function isOutdated(): boolean {
	const home = join(DIST, 'index.html');
	return existsSync(home) && newest(Object.values(dataFolders())) > statSync(home).mtimeMs;
}

function print({ degre, ou, quoi, pourquoi, faire }: Manque): void {
	const mark = degre === 'bloquant' ? '✖' : '⚠';
	console.log(
		`${mark} ${ou}\n    ${quoi}\n    pourquoi : ${pourquoi}\n    à faire  : ${faire}\n`
	);
}

if (!fiches) {
	console.error(formatReport(problems));
	process.exitCode = 1;
} else {
	const manques = [
		...manquesAvantPublication({ ...fiches, date }),
		...manquesDuSiteConstruit(readBuilt, fiches.site, isOutdated()),
	];
	manques.forEach(print);
	if (!process.argv.includes('--sans-liens')) {
		const urls = [...new Set(fiches.sources.map(({ url }) => url))];
		console.log(`${linkReport(urls, await deadLinks(urls))}\n`);
	}
	const blocking = manques.filter(({ degre }) => degre === 'bloquant').length;
	console.log(
		blocking === 0
			? 'Le site peut être mis en ligne.'
			: `${blocking} manque${blocking > 1 ? 's' : ''} à combler avant la mise en ligne.`
	);
	if (blocking > 0) process.exitCode = 1;
}
