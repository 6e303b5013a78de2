import {
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildDate, today } from '../../src/loaders/build-date.ts';
import { loadDataset } from '../../src/loaders/dataset.ts';
import { formatReport, type Problem } from '../../src/loaders/problems.ts';
import { displayPath } from '../../src/loaders/read-text.ts';
import type { DataFolders } from '../../src/loaders/saisie.ts';

/** New text of each file, by its full path. */
export type Changements = ReadonlyMap<string, string>;

/** Text of a file as the importer changes it: what was read, then what was written over it. */
export interface Brouillon {
	/** `undefined` for a file that does not exist yet. */
	lire: (file: string) => string | undefined;
	ecrire: (file: string, text: string) => void;
	changements: () => Changements;
	/** Files that somebody else has changed since they were read. */
	perimes: () => string[];
}

const read = (file: string): string | undefined =>
	existsSync(file) ? readFileSync(file, 'utf8') : undefined;

/** A draft of the changes to come: nothing reaches the disk. */
export function brouillon(): Brouillon {
	const before = new Map<string, string | undefined>();
	const after = new Map<string, string>();
	return {
		lire: (file) => {
			if (!before.has(file)) before.set(file, read(file));
			return after.get(file) ?? before.get(file)?.replace(/\r\n?/g, '\n');
		},
		ecrire: (file, text) => after.set(file, text),
		changements: () => new Map([...after].filter(([file, text]) => before.get(file) !== text)),
		perimes: () => [...after.keys()].filter((file) => read(file) !== before.get(file)),
	};
}

/** Where a file of the data stands in the copy. */
const inCopy = (file: string, from: DataFolders, to: DataFolders): string => {
	const inside = path.relative(from.data, file);
	return inside.startsWith('..') || path.isAbsolute(inside)
		? path.join(to.content, path.relative(from.content, file))
		: path.join(to.data, inside);
};

function put(file: string, text: string): void {
	mkdirSync(path.dirname(file), { recursive: true });
	writeFileSync(file, text);
}

/** Day as of which the changed data is read: changed today, it is no commit's any more. */
const jourDeLecture = (): string => (process.env.BUILD_DATE ? buildDate() : today());

/**
 * Check the data as it would be once changed, in a copy, with the site's own reader.
 * @returns the errors, told as if the files were in their place
 */
export function verifier(changements: Changements, folders: DataFolders): Problem[] {
	const root = mkdtempSync(path.join(tmpdir(), 'import-'));
	try {
		const copy = { data: path.join(root, 'data'), content: path.join(root, 'content') };
		cpSync(folders.data, copy.data, { recursive: true });
		cpSync(folders.content, copy.content, { recursive: true });
		for (const [file, text] of changements) put(inCopy(file, folders, copy), text);
		const shown = new Map([
			[displayPath(copy.data), displayPath(folders.data)],
			[displayPath(copy.content), displayPath(folders.content)],
		]);
		const inPlace = (text: string) =>
			[...shown].reduce((result, [from, to]) => result.replaceAll(from, to), text);
		return loadDataset(copy, jourDeLecture())
			.problems.filter(({ severity }) => severity === 'erreur')
			.map((problem) => ({
				...problem,
				file: inPlace(problem.file),
				expected: inPlace(problem.expected),
			}));
	} finally {
		rmSync(root, { recursive: true, force: true });
	}
}

/** Every file beside its own, then all into their places: a full disk leaves the data as it was. */
function replaceAll(changements: Changements): void {
	const beside = [...changements].map(([file, text]) => {
		const draft = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}`);
		return { file, draft, text };
	});
	try {
		for (const { draft, text } of beside) put(draft, text);
		for (const { file, draft } of beside) renameSync(draft, file);
	} finally {
		for (const { draft } of beside) rmSync(draft, { force: true });
	}
}

/** What came of the writing: the files written, or why none was. */
export type Ecriture = { ecrits: string[] } | { refus: string };

/** Write the draft if the data is valid with it; otherwise write nothing at all. */
export function ecrire(draft: Brouillon, folders: DataFolders): Ecriture {
	const changements = draft.changements();
	if (changements.size === 0) return { ecrits: [] };
	const problems = verifier(changements, folders);
	if (problems.length > 0)
		return {
			refus: `Rien n’est écrit : les données ne seraient plus valables.\n\n${formatReport(problems)}`,
		};
	const perimes = draft.perimes().map(displayPath);
	if (perimes.length > 0)
		return {
			refus: `Rien n’est écrit : ${perimes.join(', ')} ${perimes.length > 1 ? 'ont' : 'a'} changé entre-temps. Relancez la commande.`,
		};
	replaceAll(changements);
	return { ecrits: [...changements.keys()].map(displayPath) };
}
