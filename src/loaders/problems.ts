/** Something wrong in what the editors wrote, told so that they can mend it. */
export interface Problem {
	/** An error stops the build; a warning never does. */
	severity: 'erreur' | 'avertissement';
	/** File, from the project's root. */
	file: string;
	/** Line in that file, from 1. */
	line?: number | undefined;
	/** Id of the record. */
	record?: string | undefined;
	/** Field, with its parents (`rendezVous › url`, `mesures › n° 2 › date`). */
	field?: string | undefined;
	/** What stands there. */
	found?: string | undefined;
	/** What should stand there, in French. */
	expected: string;
}

const LONGEST_QUOTE = 80;

/** A value as its editor would read it aloud: lists and fields without YAML's signs. */
function flatten(value: unknown): string {
	if (Array.isArray(value)) return value.map(flatten).join(', ');
	if (typeof value !== 'object' || value === null) return String(value);
	return Object.entries(value)
		.map(([name, inner]) => `${name}: ${flatten(inner)}`)
		.join(', ');
}

/** Value as shown in a message: on one line, cut when long, with its length. */
export function quote(value: unknown): string {
	if (value === undefined) return 'rien';
	const text = flatten(value);
	if (text.trim() === '') return Array.isArray(value) ? 'une liste vide' : 'un texte vide';
	const line = text.replace(/\s+/g, ' ').replace(/[\p{C}]/gu, '\uFFFD');
	const characters = [...line];
	if (characters.length <= LONGEST_QUOTE) return `« ${line} »`;
	return `« ${characters.slice(0, LONGEST_QUOTE).join('')}… » (${text.length} caractères)`;
}

/** Name of a field with its parents, items of a list counted from 1; none for the record itself. */
export function fieldName(path: readonly PropertyKey[]): string | undefined {
	const names = path.map((key) => (typeof key === 'number' ? `n° ${key + 1}` : String(key)));
	return names.join(' › ') || undefined;
}

/** One problem as printed: where on the first line, then what was found and what is expected. */
export function formatProblem(problem: Problem): string {
	const where = [
		problem.file,
		problem.line && `ligne ${problem.line}`,
		problem.record && `fiche « ${problem.record} »`,
		problem.field && `champ « ${problem.field} »`,
	];
	const mark = problem.severity === 'erreur' ? '✖' : '⚠';
	return [
		`${mark} ${where.filter(Boolean).join(', ')}`,
		problem.found && `    trouvé  : ${problem.found}`,
		`    ${problem.severity === 'erreur' ? 'attendu' : 'à faire'} : ${problem.expected}`,
	]
		.filter(Boolean)
		.join('\n');
}

/** Every problem, errors last (closest to the prompt), with a closing count. */
export function formatReport(problems: readonly Problem[]): string {
	const errors = problems.filter(({ severity }) => severity === 'erreur');
	const warnings = problems.filter(({ severity }) => severity === 'avertissement');
	const count = (list: readonly Problem[], noun: string) =>
		`${list.length} ${noun}${list.length > 1 ? 's' : ''}`;
	const closing =
		errors.length > 0
			? `${count(errors, 'erreur')} : rien n’est publié tant qu’il en reste. Aide : docs/mettre-a-jour-les-donnees.md`
			: `Données valables${warnings.length > 0 ? `, ${count(warnings, 'avertissement')}` : ''}.`;
	return [...warnings, ...errors].map(formatProblem).concat(closing).join('\n\n');
}
