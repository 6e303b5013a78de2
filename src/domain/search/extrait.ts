import { motsPlies } from './mots.ts';

/** A piece of a text; what matches the query is marked. */
export interface Morceau {
	texte: string;
	trouve: boolean;
}

/** Words of an excerpt. */
const LONGUEUR = 28;

/** Words shown before the first that matches, to tell what it is about. */
const AVANT = 4;

/** Letters by which a word is recognised as a form of the one that was searched. */
const COMMUN = 3;

/** The engine also finds what merely begins as the stem of a word: « Ariège » for « ARS ». */
const ressemble = (word: string, mots: readonly string[]): boolean =>
	motsPlies(word).some((plie) => mots.some((mot) => plie.startsWith(mot.slice(0, COMMUN))));

/** What stands between two spaces: those, signs, the word itself, signs again. */
const WORD = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su;

/** Where the stretch that holds most matches begins. */
function debutOf(positions: readonly number[], total: number): number {
	let best = 0;
	let most = 0;
	for (const position of positions) {
		const start = Math.max(0, Math.min(position - AVANT, total - LONGUEUR));
		const matches = positions.filter((one) => one >= start && one < start + LONGUEUR).length;
		if (matches > most) {
			best = start;
			most = matches;
		}
	}
	return best;
}

/**
 * The stretch of a text that answers best, in pieces of plain text; its beginning when nothing
 * in it matches.
 * @param ranks of the words that match, as the engine counts words: between spaces
 * @param mots words of the query, folded
 */
export function extraire(
	text: string,
	ranks: ReadonlySet<number>,
	mots: readonly string[]
): Morceau[] {
	// Each word with the spaces that precede it: no-break ones keep their place.
	const words = text.match(/\s*\S+/g) ?? [];
	const positions = new Set([...ranks].filter((rank) => ressemble(words[rank] ?? '', mots)));
	const start = debutOf(
		[...positions].sort((a, b) => a - b),
		words.length
	);
	const end = Math.min(words.length, start + LONGUEUR);
	const pieces: Morceau[] = start > 0 ? [{ texte: '… ', trouve: false }] : [];
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
	if (end < words.length) add(' …', false);
	return pieces;
}
