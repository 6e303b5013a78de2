import { type Cbor, decodeCbor, encodeCbor } from './cbor.ts';
import type { Content, Meta, OutputFile } from './engine-files.ts';
import { nameOf, pack } from './packed.ts';

/** A word with the records that hold it, as the engine writes it. */
type Word = readonly [word: string, ...Cbor[]];

/**
 * Least size of a slice, in bytes before compression, which halves it. The engine cuts the index
 * into slices of some 35 kB compressed, of which each word of a query fetches one: cut finer, a
 * search weighs some 30 kB less a word. Smaller still would only add requests.
 */
const LEAST_BYTES = 9000;

/** Words that begin alike stay together: the beginning of a word finds them all in one slice. */
const SAME_BEGINNING = 3;

/** Cut the words, in order, into lists that make a slice each. */
function cut(words: readonly Word[]): Word[][] {
	const slices: Word[][] = [];
	let slice: Word[] = [];
	let bytes = 0;
	let last = '';
	for (const word of words) {
		const [text] = word;
		const begins = text.slice(0, SAME_BEGINNING) !== last.slice(0, SAME_BEGINNING);
		if (bytes >= LEAST_BYTES && begins) {
			slices.push(slice);
			slice = [];
			bytes = 0;
		}
		slice.push(word);
		bytes += encodeCbor(word).length;
		last = text;
	}
	return slice.length > 0 ? [...slices, slice] : slices;
}

/** The index of words, cut finer than the engine does. */
export function finerSlices({ meta, read }: Content): {
	slices: Meta['slices'];
	files: OutputFile[];
} {
	const words = meta.slices.flatMap(([, , name]) => {
		const [list] = decodeCbor(read(`index/${name}.pf_index`)) as readonly [readonly Word[]];
		return list;
	});
	const made = cut(words).map((slice) => {
		const content = encodeCbor([slice]);
		const name = nameOf(content);
		const [from = ''] = slice[0] ?? [];
		const [to = ''] = slice.at(-1) ?? [];
		return {
			range: [from, to, name] as const,
			file: { path: `index/${name}.pf_index`, content: pack(content) },
		};
	});
	return { slices: made.map(({ range }) => range), files: made.map(({ file }) => file) };
}
