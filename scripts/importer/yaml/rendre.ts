import { Document, isMap, isScalar, isSeq, Scalar, visit } from 'yaml';

/** A field as it is written: texts, lists of texts, fields with fields of their own, lists of those. */
export type Valeur =
	string | readonly string[] | { readonly [champ: string]: Valeur } | readonly Valeur[];

/** Longest line of the files, in columns. */
const WIDTH = 100;

/** Width at which sentences are folded. */
const FOLD = 97;

/** Sentences go below their field, folded, whatever signs they hold. */
const SENTENCES = new Set(['constat', 'note', 'comment', 'pourquoi', 'choix']);

const isLong = (key: string, value: string, indent: number): boolean =>
	value.includes(' ') && indent + key.length + 2 + value.length > WIDTH;

/**
 * Fields in the style of the files: sentences folded, short lists on one line, the rest plain
 * unless YAML asks for quotes.
 * @param retrait columns before each line but the first
 */
export function rendre(champs: Record<string, Valeur>, retrait = 0): string {
	const document = new Document(champs, { schema: 'failsafe' });
	visit(document, {
		Pair(_, { key, value }) {
			const name = isScalar(key) ? String(key.value) : '';
			if (isScalar(value) && typeof value.value === 'string') {
				if (SENTENCES.has(name) || isLong(name, value.value, retrait))
					value.type = Scalar.BLOCK_FOLDED;
			}
			if (isSeq(value) && !value.items.some(isMap)) {
				const inLine = `${name}: [${value.items.map(String).join(', ')}]`;
				value.flow = retrait + inLine.length <= WIDTH;
			}
		},
	});
	return document
		.toString({ lineWidth: FOLD - retrait, flowCollectionPadding: false })
		.trimEnd()
		.replaceAll('\n', `\n${' '.repeat(retrait)}`)
		.replace(/[ \t]+$/gm, '');
}

/** A record of a list, with its dash. */
export const rendreFiche = (champs: Record<string, Valeur>): string => `- ${rendre(champs, 2)}`;
