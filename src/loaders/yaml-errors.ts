import type { ErrorCode, LineCounter, YAMLError } from 'yaml';
import { type Problem, quote } from './problems.ts';

const INDENT = 'un retrait régulier : cette ligne ne s’aligne pas avec les précédentes';
const MEANT_AS_TEXT = 'un texte entre guillemets droits (") :';

/** Frequent mistakes, by the code of the YAML library, in the editor's words. */
const BY_CODE: Partial<Record<ErrorCode, string>> = {
	DUPLICATE_KEY: 'chaque champ une seule fois : celui-ci est écrit deux fois dans la même fiche',
	BAD_INDENT: INDENT,
	MULTILINE_IMPLICIT_KEY: INDENT,
	BLOCK_AS_IMPLICIT_KEY: `${MEANT_AS_TEXT} un « : » suivi d’une espace y est pris pour un champ, ou un retrait est de trop`,
	BAD_SCALAR_START: `${MEANT_AS_TEXT} il commence par un signe réservé à YAML`,
	BAD_DQ_ESCAPE: 'un texte sans barre oblique inverse (« \\ ») entre guillemets droits',
	MULTIPLE_DOCS: 'une seule liste : retirez la ligne « --- » au milieu du fichier',
	TAG_RESOLVE_FAILED: `${MEANT_AS_TEXT} « ! » est un signe réservé à YAML`,
	BAD_ALIAS: `${MEANT_AS_TEXT} « * » est un signe réservé à YAML`,
	RESOURCE_EXHAUSTION:
		'un fichier plus simple : trop d’éléments emboîtés les uns dans les autres',
};

/** The same where one code covers several mistakes: by a part of the library's message. */
const BY_MESSAGE: readonly (readonly [part: string, explanation: string])[] = [
	[
		'map values',
		'un champ « nom: valeur » : les deux-points manquent, ou le retrait de la ligne',
	],
	['without - indicator', INDENT],
	['Unexpected block-seq-ind', 'une liste à la ligne, ou un texte entre guillemets droits (")'],
	['Not a YAML token', 'le texte à la ligne, en retrait, après « > » ou « | »'],
	[
		'scalar at node end',
		"un seul texte : un guillemet le ferme trop tôt (une apostrophe ferme un texte ouvert par « ' »)",
	],
];

const explain = ({ code, message }: YAMLError): string =>
	BY_CODE[code] ??
	BY_MESSAGE.find(([part]) => message.includes(part))?.[1] ??
	'une fiche bien formée : cette ligne n’est pas comprise';

/** A value that opens with a quote or a bracket and does not close it on its line. */
const OPENED = /^[^#]*?(?:^|: |- )\s*(?:"[^"]*|'[^']*|\[[^\]]*|\{[^}]*)$/;

/** Mistakes that the library notices only further down, where it gives up looking for the end. */
const NEVER_CLOSED = /^Missing closing|end with a [\]}]/;

function explained(error: YAMLError, lines: readonly string[], noticed: number): [number, string] {
	if (!NEVER_CLOSED.test(error.message)) return [noticed, explain(error)];
	const opened = lines.slice(0, noticed).findLastIndex((line) => OPENED.test(line));
	return [
		opened < 0 ? noticed : opened + 1,
		'un guillemet, un crochet ou une accolade qui ferme ce que cette ligne ouvre',
	];
}

/** Told once the library has lost its way: of the first mistake, the rest is only the consequence. */
const LOST = 'in YAML stream';

/** Line and explanation of each mistake, in the order in which the library meets them. */
function mistakesIn(
	errors: readonly YAMLError[],
	lines: readonly string[],
	counter: LineCounter
): [number, string][] {
	const noticed = (error: YAMLError) => counter.linePos(error.pos[0]).line;
	const isTabbed = (line: number) => /^ *\t/.test(lines[line - 1] ?? '');
	if (errors.some((error) => isTabbed(noticed(error)))) {
		const tabbed = lines.map((_, index) => index + 1).filter(isTabbed);
		return tabbed.map((line) => [
			line,
			'des espaces : cette ligne commence par une tabulation',
		]);
	}
	const lost = errors.findIndex(({ message }) => message.includes(LOST));
	const own = lost < 0 ? errors : errors.slice(0, Math.max(1, lost));
	return own.map((error) => explained(error, lines, noticed(error)));
}

/**
 * Errors of the YAML library in French, one for each line at most.
 * @param firstLine line of the file on which the text starts, from 1
 */
export function yamlProblems(
	errors: readonly YAMLError[],
	text: string,
	counter: LineCounter,
	at: { file: string; firstLine: number }
): Problem[] {
	const lines = text.split('\n');
	const byLine = new Map(mistakesIn(errors, lines, counter).reverse());
	return [...byLine]
		.sort(([a], [b]) => a - b)
		.map(([line, expected]) => ({
			severity: 'erreur',
			file: at.file,
			line: line + at.firstLine - 1,
			found: quote((lines[line - 1] ?? '').trim()),
			expected,
		}));
}
