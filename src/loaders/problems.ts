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
	/** Field, with its parents (`rendezVous.url`). */
	field?: string | undefined;
	/** What stands there. */
	found?: string | undefined;
	/** What should stand there, in French. */
	expected: string;
}

const LONGEST_QUOTE = 80;

/** Value as shown in a message: on one line, cut when long, with its length. */
export function quote(value: unknown): string {
	const text = typeof value === 'string' ? value : JSON.stringify(value);
	if (text === undefined) return 'rien';
	const line = text.replace(/\s+/g, ' ');
	if (line.length <= LONGEST_QUOTE) return `« ${line} »`;
	return `« ${line.slice(0, LONGEST_QUOTE)}… » (${line.length} caractères)`;
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
