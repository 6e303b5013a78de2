import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { indexFiches } from '../../src/domain/donnees.ts';
import type { Notice } from '../../src/domain/search/notice.ts';
import { notices } from '../../src/domain/search/notices.ts';
import { indexFiles } from '../../src/integrations/search/build-index.ts';
import { loadDataset } from '../../src/loaders/dataset.ts';
import { inKilobytes } from '../../tests/site/lib/weight.ts';
import { ecrireSynthese, JOUR_D_ESSAI } from '../synthese/ecrire.ts';
import type { Palier } from '../synthese/paliers.ts';
import { type SearchCost, searchCost } from './search.ts';

/** About ten times the records of today, in the proportions in which they may come. */
const DIX_FOIS: Palier = { nom: 'dix fois', zones: 760, lieux: 2000, communiques: 1800 };

/** The records of search, with made-up ones. */
function recordsOf(palier: Palier, root: string): Notice[] {
	const { fiches } = loadDataset(ecrireSynthese(palier, root), JOUR_D_ESSAI);
	if (!fiches) throw new Error('Les données fabriquées ne sont pas valables');
	return notices(indexFiches({ ...fiches, date: JOUR_D_ESSAI }));
}

/** Search among ten times as many records as today, on a site that holds nothing else. */
async function grownCost(): Promise<SearchCost> {
	const root = await mkdtemp(join(tmpdir(), 'recherche-'));
	try {
		const dist = join(root, 'dist');
		for (const { path, content } of await indexFiles(recordsOf(DIX_FOIS, root))) {
			const file = join(dist, 'pagefind', path);
			await mkdir(dirname(file), { recursive: true });
			await writeFile(file, content);
		}
		await writeFile(
			join(dist, 'index.html'),
			'<!doctype html><html lang="fr"><title>Essai</title></html>'
		);
		return await searchCost(dist);
	} finally {
		await rm(root, { recursive: true, force: true });
	}
}

const milliseconds = (value: number): string => `${Math.round(value)} ms`;

/** What search costs today, and with ten times the records. */
export async function searchRows(): Promise<string[][]> {
	const costs = [await searchCost('dist'), await grownCost()];
	const row = (nom: string, of: (cost: SearchCost) => string) => [nom, ...costs.map(of)];
	return [
		row('Fiches', ({ records }) => String(records)),
		row('Fichiers de l’index', ({ files }) => String(files)),
		row('Poids de l’index', ({ bytes }) => inKilobytes(bytes)),
		row('Première recherche, poids', ({ firstBytes }) => inKilobytes(firstBytes)),
		row('Première recherche, durée', ({ firstTime }) => milliseconds(firstTime)),
		row('Recherche suivante, durée', ({ nextTime }) => milliseconds(nextTime)),
	];
}
