import { motsPlies } from './mots.ts';

/** A piece of a text; what matches the query is marked. */
export interface Morceau {
	texte: string;
	trouve: boolean;
}

/** Words of an excerpt, unless a sentence ends near. */
const LONGUEUR = 28;

/** Words shown before the first that matches, to tell what it is about, in a long sentence. */
const AVANT = 4;

/** How far before the first word that matches a sentence may begin for the excerpt to begin there. */
const DEBUT_PROCHE = 14;

/** Shortest excerpt that the end of a sentence may make, and how far past the others it may reach. */
const AU_MOINS = 10;
const AU_DELA = 8;

/** Letters by which a word is recognised as a form of the one that was searched… */
const COMMUN = 3;

/** … and by which one of a question is, where the engine has not told. */
const RACINE = 5;

/** The engine also finds what merely begins as the stem of a word: « Ariège » for « ARS ». */
const ressemble = (word: string, mots: readonly string[]): boolean =>
	motsPlies(word).some((plie) => mots.some((mot) => plie.startsWith(mot.slice(0, COMMUN))));

/** Whether a question is about a word of the query. */
const demande = (question: string, mots: readonly string[]): boolean =>
	motsPlies(question).some((plie) => mots.some((mot) => plie.startsWith(mot.slice(0, RACINE))));

/** What stands between two spaces: those, signs, the word itself, signs again. */
const WORD = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su;

/** The end of a sentence, quotes and brackets included; an initial (« L. 1142 ») is none. */
const END = /(?<!^\s*\p{Lu})[.!?…][»”")]*$/u;

/** The beginning of one. */
const BEGINNING = /^\s*[«“"(]?\s*[\p{Lu}\p{N}]|^\s*[«“"(]$/u;

/** Ranks of the words at which a sentence begins, that of the whole text first. */
const sentencesOf = (words: readonly string[]): number[] =>
	words.flatMap((word, rank) =>
		rank === 0 || (END.test(words[rank - 1] ?? '') && BEGINNING.test(word)) ? [rank] : []
	);

/**
 * Where the excerpt begins: where its sentence does, when that is near, of the stretch that holds
 * most matches.
 */
function debutOf(
	positions: readonly number[],
	sentences: readonly number[],
	total: number
): number {
	let best = 0;
	let most = 0;
	for (const position of positions) {
		const sentence = sentences.findLast((rank) => rank <= position) ?? 0;
		const start =
			position - sentence <= DEBUT_PROCHE
				? sentence
				: Math.max(0, Math.min(position - AVANT, total - LONGUEUR));
		const matches = positions.filter((one) => one >= start && one < start + LONGUEUR).length;
		if (matches > most) {
			best = start;
			most = matches;
		}
	}
	return best;
}

/** Where it ends: at the last end of a sentence that is near, past the first match. */
function finOf(start: number, first: number, sentences: readonly number[], total: number): number {
	const full = start + LONGUEUR;
	const near = [...sentences, total].filter(
		(rank) => rank > first && rank >= start + AU_MOINS && rank <= full + AU_DELA
	);
	return near.at(-1) ?? Math.min(total, full);
}

/**
 * The stretch of a text that answers best, in pieces of plain text; its beginning when nothing
 * in it matches. It begins and ends with sentences where these are not too long.
 * @param ranks of the words that match, as the engine counts words: between spaces
 * @param mots words of the query, folded
 * @param question that the text answers, in its first sentence: this is shown, unless the words are
 * far from both
 */
export function extraire(
	text: string,
	ranks: ReadonlySet<number>,
	mots: readonly string[],
	question?: string
): Morceau[] {
	// Each word with the spaces that precede it: no-break ones keep their place.
	const words = text.match(/\s*\S+/g) ?? [];
	const sentences = sentencesOf(words);
	const positions = new Set([...ranks].filter((rank) => ressemble(words[rank] ?? '', mots)));
	const inOrder = [...positions].sort((a, b) => a - b);
	const answers =
		question !== undefined && ((inOrder[0] ?? 0) < LONGUEUR || demande(question, mots));
	const start = answers ? 0 : debutOf(inOrder, sentences, words.length);
	const first = inOrder.find((rank) => rank >= start) ?? start;
	const end = finOf(start, answers ? start : first, sentences, words.length);
	const isWhole = start === 0 || sentences.includes(start);
	const pieces: Morceau[] = isWhole ? [] : [{ texte: '… ', trouve: false }];
	const add = (texte: string, trouve: boolean) => {
		const last = pieces.at(-1);
		if (texte === '') return;
		if (last?.trouve === trouve) last.texte += texte;
		else pieces.push({ texte, trouve });
	};
	for (let rank = start; rank < end; rank += 1) {
		const [, before = '', word = '', after = ''] = WORD.exec(words[rank] ?? '') ?? [];
		add(rank === start ? before.trimStart() : before, false);
		add(word, positions.has(rank));
		add(after, false);
	}
	if (end < words.length && !sentences.includes(end)) add(' …', false);
	return pieces;
}
