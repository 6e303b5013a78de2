import path from 'node:path';
import type { Loader } from 'astro/loaders';
import { buildDate } from './build-date.ts';
import { loadDataset } from './dataset.ts';
import { withEmprises } from './emprises.ts';
import { formatReport } from './problems.ts';
import { dataFolders } from './saisie.ts';

/**
 * Content-layer loader of everything the editors wrote, one entry for each key of `Fiches`, and
 * `date`, the day as of which the site speaks. Unlike Astro's `file()`, it stops the build at the
 * first error anywhere in the data, and tells them all.
 */
export function strictLoader(): Loader {
	const folders = dataFolders();
	const roots = [folders.data, folders.content].map((folder) => folder + path.sep);
	return {
		name: 'fiches',
		load: async ({ store, watcher, logger }) => {
			const refresh = () => {
				const today = buildDate();
				const { fiches, problems } = loadDataset(folders, today);
				if (!fiches) throw new Error(`Données non valables\n\n${formatReport(problems)}`);
				store.clear();
				for (const [id, value] of Object.entries({
					...withEmprises(fiches),
					date: today,
				})) {
					store.set({ id, data: { value } });
				}
			};
			refresh();
			watcher?.add([folders.data, folders.content]);
			const onChange = (file: string) => {
				if (!roots.some((root) => file.startsWith(root))) return;
				try {
					refresh();
				} catch (error) {
					logger.error(String(error));
				}
			};
			for (const event of ['add', 'change', 'unlink'] as const) watcher?.on(event, onChange);
		},
	};
}
