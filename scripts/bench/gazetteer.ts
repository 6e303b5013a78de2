import { distFiles } from '../../tests/site/lib/dist.ts';
import { inKilobytes, weightOf } from '../../tests/site/lib/weight.ts';

const INDEX = 'gazetteer/index.json';

/** What the files of communes weigh: in all, and for one search, which fetches one of them. */
export function gazetteerRows(): string[][] {
	const weights = distFiles('gazetteer/*.json')
		.filter((file) => file !== INDEX)
		.map(weightOf);
	const total = weights.reduce((sum, weight) => sum + weight, 0);
	return [
		['Fichiers de communes', String(weights.length)],
		['Fichiers de communes, en tout', inKilobytes(total)],
		['Index des communes, au premier geste', inKilobytes(weightOf(INDEX))],
		['La plus lourde requête d’une recherche', inKilobytes(Math.max(...weights))],
	];
}
