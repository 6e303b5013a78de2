/** Numbers that look drawn, always the same for one seed. */
export interface Hasard {
	/** Whole number from 0 up to `max`, left out. */
	entier: (max: number) => number;
	/** One of the values of a list that is not empty. */
	parmi: <T>(liste: readonly T[]) => T;
}

/** Draw from a seed (mulberry32, a generator of 32 bits). */
export function hasardDe(graine: number): Hasard {
	let state = graine;
	const draw = (): number => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
	const entier = (max: number): number => Math.floor(draw() * max);
	return {
		entier,
		parmi: (liste) => {
			const value = liste[entier(liste.length)];
			if (value === undefined) throw new Error('Nothing to draw from');
			return value;
		},
	};
}
