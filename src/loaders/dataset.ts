import type { Fiches } from '../domain/fiches.ts';
import { INSERTIONS } from '../domain/guide.ts';
import { assemble } from './assemble.ts';
import { loadPositions } from './coordinates.ts';
import type { Problem } from './problems.ts';
import { citationsOf, renderProse } from './render-prose.ts';
import { coverageRules } from './rules/coverage.ts';
import { dateRules } from './rules/dates.ts';
import { idRules } from './rules/ids.ts';
import { pictogramRules } from './rules/pictogrammes.ts';
import { rateRules } from './rules/rates.ts';
import { redirectionRules } from './rules/redirections.ts';
import { referenceRules } from './rules/references.ts';
import { statusRules } from './rules/status.ts';
import { territoryRules } from './rules/territories.ts';
import { warningRules } from './rules/warnings.ts';
import { writingRules } from './rules/writing.ts';
import { type DataFolders, readSaisie, type Saisie } from './saisie.ts';
import { loadTerritories } from './territories.ts';

/** Everything the pages show, or nothing at all when an error stands in the data. */
export interface Dataset {
	/** Absent as soon as there is one error: wrong data never ships. */
	fiches?: Fiches;
	/** Every error and warning, file by file from top to bottom. */
	problems: Problem[];
}

const schemaProblems = ({ stray, ...collections }: Saisie): Problem[] => [
	...stray,
	...Object.values(collections).flatMap(({ problems }) => problems),
];

const byPlace = (a: Problem, b: Problem): number =>
	a.file === b.file ? (a.line ?? 0) - (b.line ?? 0) : a.file < b.file ? -1 : 1;

/**
 * Read, check and join everything the editors wrote.
 * @param today day as of which the site speaks, `YYYY-MM-DD`
 */
export function loadDataset(folders: DataFolders, today: string): Dataset {
	const saisie = readSaisie(folders);
	const territories = loadTerritories();
	const sources = new Map(saisie.sources.entries.map(({ data }) => [data.id, data]));
	const citations = citationsOf(saisie.sources);
	const questions = renderProse(saisie.questions.bodies, citations);
	const communiques = renderProse(saisie.communiques.bodies, citations);
	const guides = renderProse(saisie.guides.bodies, citations, INSERTIONS);
	const problems = [
		...schemaProblems(saisie),
		...idRules(saisie),
		...referenceRules(saisie),
		...redirectionRules(saisie),
		...pictogramRules(saisie),
		...territoryRules(saisie, territories),
		...coverageRules(saisie, territories),
		...dateRules(saisie, today),
		...rateRules(saisie),
		...statusRules(saisie, today),
		...questions.problems,
		...communiques.problems,
		...guides.problems,
		...writingRules(saisie, { questions, communiques, guides }),
		...warningRules(saisie, sources, today),
	].sort(byPlace);
	if (problems.some(({ severity }) => severity === 'erreur')) return { problems };
	const texts = {
		questions: questions.texts,
		communiques: communiques.texts,
		guides: guides.texts,
	};
	return {
		fiches: assemble(saisie, texts, { territories, positions: loadPositions() }),
		problems,
	};
}
