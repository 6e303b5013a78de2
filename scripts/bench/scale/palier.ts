import { globSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inKilobytes } from '../../../tests/site/lib/weight.ts';
import { ecrireSynthese, JOUR_D_ESSAI } from '../../synthese/ecrire.ts';
import type { Palier } from '../../synthese/paliers.ts';
import { timeBuild } from '../build.ts';
import { searchCost } from '../search.ts';
import { finderCost } from './finder.ts';
import { heaviest } from './heaviest.ts';

const SCRIPT = fileURLToPath(new URL('../build-elsewhere.ts', import.meta.url));

/** Longest that a build may take, in milliseconds: it never hangs. */
const LIMIT = 45 * 60_000;

/** Pages whose weight has a limit, as patterns of their files. */
const WATCHED: readonly (readonly [nom: string, pattern: string])[] = [
	['/presse/', 'presse/index.html'],
	['Archives de /presse/', 'presse/archives/*/index.html'],
	['Presse par territoire, émetteur, année', 'presse/{regions,emetteurs,annees}/**/index.html'],
	['Un communiqué', 'presse/communiques/*/index.html'],
	['/lieux/', 'lieux/index.html'],
	['Un lieu', 'lieux/*/index.html'],
	['Une région', 'regions/*/index.html'],
	['Lieux d’une région', 'regions/*/lieux/*/index.html'],
	['/zones/', 'zones/index.html'],
	['Une zone', 'zones/*/index.html'],
	['Une source', 'sources/*/index.html'],
	['/sources/', 'sources/index.html'],
	['/plan-du-site/', 'plan-du-site/index.html'],
];

const NUMBER = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 1 });
const seconds = (value: number): string => `${NUMBER.format(value)} s`;
const milliseconds = (value: number): string => `${NUMBER.format(value)} ms`;

/** One measure: its name, and its value as it is printed. */
export type Mesure = readonly [nom: string, valeur: string];

/**
 * Make up data of the size of a step, build the site of it and measure that.
 * @throws when a build fails or takes too long
 */
export async function mesurerPalier(palier: Palier): Promise<Mesure[]> {
	const root = await mkdtemp(join(tmpdir(), 'palier-'));
	const dist = join(root, 'dist');
	try {
		const folders = ecrireSynthese(palier, root);
		const { parts, lastLine } = await timeBuild({
			file: process.execPath,
			args: [SCRIPT, dist, join(root, 'cache')],
			timeout: LIMIT,
			env: {
				NODE_ENV: 'production',
				DATA_DIR: folders.data,
				CONTENT_DIR: folders.content,
				BUILD_DATE: JOUR_D_ESSAI,
			},
		});
		const { cpu, memory } = JSON.parse(lastLine) as { cpu: number; memory: number };
		const pages = globSync('**/*.html', { cwd: dist }).length;
		const files = globSync('**/*.*', { cwd: dist }).length;
		const finder = await finderCost(dist);
		const search = await searchCost(dist);
		return [
			['Pages', NUMBER.format(pages)],
			['Fichiers', NUMBER.format(files)],
			...parts.map(({ name, seconds: taken }): Mesure => [
				`Construction, ${name}`,
				seconds(taken),
			]),
			['Construction, temps de calcul', seconds(cpu)],
			['Temps de calcul par page', milliseconds((1000 * cpu) / pages)],
			['Mémoire, au plus', `${NUMBER.format(memory / 1e6)} Mo`],
			['Index de recherche, fiches', NUMBER.format(search.records)],
			['Index de recherche, fichiers', NUMBER.format(search.files)],
			['Index de recherche, poids', inKilobytes(search.bytes)],
			['Première recherche, poids', inKilobytes(search.firstBytes)],
			['Première recherche, durée', milliseconds(search.firstTime)],
			['Recherche suivante, durée', milliseconds(search.nextTime)],
			['Lieux d’une réponse, poids', inKilobytes(finder.bytes)],
			['Lieux d’une réponse, poids au plus', inKilobytes(finder.mostBytes)],
			['Lieux d’une réponse, fichiers au plus', String(finder.mostFiles)],
			['Lieux d’une réponse, classement', milliseconds(finder.time)],
			...WATCHED.map(([nom, pattern]): Mesure => {
				const { bytes } = heaviest(dist, pattern);
				return [`${nom}, la plus lourde`, bytes === 0 ? '' : inKilobytes(bytes)];
			}),
		];
	} finally {
		await rm(root, { recursive: true, force: true });
	}
}
