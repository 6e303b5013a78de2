import type { Loader } from 'astro/loaders';
import { buildDate } from './build-date.ts';
import { loadDataset } from './dataset.ts';
import { formatReport } from './problems.ts';
import { dataFolders } from './saisie.ts';

/**
 * Content-layer loader of everything the editors wrote, one entry for each key of `Fiches`, and
 * `date`, the day as of which the site speaks. Unlike Astro's `file()`, it stops the build at the
 * first error anywhere in the data, and tells them all.
 */
export function strictLoader(): Loader {
	const folders = dataFolders();
	return {
		name: 'fiches',
		load: async ({ store, watcher, logger }) => {
			const refresh = () => {
				const today = buildDate();
				const { fiches, problems } = loadDataset(folders, today);
				if (!fiches) throw new Error(`Données non valables\n\n${formatReport(problems)}`);
				store.clear();
				for (const [id, value] of Object.entries({ ...fiches, date: today })) {
					store.set({ id, data: { value } });
				}
			};
			refresh();
			watcher?.add([folders.data, folders.content]);
			watcher?.on('change', (file) => {
				if (!file.startsWith(folders.data) && !file.startsWith(folders.content)) return;
				try {
					refresh();
				} catch (error) {
					logger.error(String(error));
				}
			});
		},
	};
}
