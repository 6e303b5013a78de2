/** How many records of each kind a data set holds, the real ones included. */
export interface Palier {
	readonly nom: string;
	readonly zones: number;
	readonly lieux: number;
	readonly communiques: number;
}

/** As today, some ten times as much, and more than there will ever be. */
export const PALIERS: readonly Palier[] = [
	{ nom: 'réel', zones: 0, lieux: 0, communiques: 0 },
	{ nom: 'moyen', zones: 400, lieux: 1000, communiques: 500 },
	{ nom: 'haut', zones: 1255, lieux: 10_000, communiques: 5000 },
];
