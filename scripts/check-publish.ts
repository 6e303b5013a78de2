/**
 * `npm run check:publish`: what is missing before the site may go online, and why it matters.
 * `--sans-liens` leaves the addresses of the sources alone.
 */
import { manquesAvantPublication } from '../src/domain/publication.ts';
import { buildDate } from '../src/loaders/build-date.ts';
import { loadDataset } from '../src/loaders/dataset.ts';
import { formatReport } from '../src/loaders/problems.ts';
import { dataFolders } from '../src/loaders/saisie.ts';
import { deadLinks } from './links/reachable.ts';

const date = buildDate();
const { fiches, problems } = loadDataset(dataFolders(), date);

async function linkReport(urls: readonly string[]): Promise<void> {
	const dead = await deadLinks(urls);
	if (!dead) console.log('Liens des sources : pas de réseau ici, non vérifiés.');
	else if (dead.length === 0) console.log(`Liens des sources : ${urls.length}, tous répondent.`);
	else {
		console.log(`Liens des sources : ${dead.length} sur ${urls.length} à revoir.`);
		for (const { url, why } of dead) console.log(`⚠ ${url} : ${why}`);
	}
}

if (!fiches) {
	console.error(formatReport(problems));
	process.exitCode = 1;
} else {
	const manques = manquesAvantPublication({ ...fiches, date });
	for (const { degre, ou, quoi, pourquoi } of manques) {
		const mark = degre === 'bloquant' ? '✖' : '⚠';
		console.log(`${mark} ${ou}\n    ${quoi}\n    pourquoi : ${pourquoi}`);
	}
	if (!process.argv.includes('--sans-liens')) {
		await linkReport([...new Set(fiches.sources.map(({ url }) => url))]);
	}
	const blocking = manques.filter(({ degre }) => degre === 'bloquant').length;
	console.log(
		blocking === 0
			? 'Le site peut être mis en ligne.'
			: `${blocking} manque${blocking > 1 ? 's' : ''} à combler avant la mise en ligne.`
	);
	if (blocking > 0) process.exitCode = 1;
}
