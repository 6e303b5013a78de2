/** `npm run check:data`: check everything the editors wrote, without a build. */
import { buildDate } from '../src/loaders/build-date.ts';
import { loadDataset } from '../src/loaders/dataset.ts';
import { formatReport } from '../src/loaders/problems.ts';
import { dataFolders } from '../src/loaders/saisie.ts';

try {
	const { fiches, problems } = loadDataset(dataFolders(), buildDate());
	console.log(formatReport(problems));
	if (fiches) {
		const { zones, lieux, sources, questions, communiques } = fiches;
		console.log(
			`${zones.length} zones, ${lieux.length} lieux, ${sources.length} sources, ` +
				`${questions.length} questions, ${communiques.length} documents de presse.`
		);
	} else {
		process.exitCode = 1;
	}
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}
