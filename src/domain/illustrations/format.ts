/** How wide a drawing is, and its letters, in units. */
export interface Format {
	largeur: number;
	marge: number;
	/** Width left to what the frame holds. */
	utile: number;
	/** Sizes of letters. */
	titre: number;
	sousTitre: number;
	texte: number;
	note: number;
}

/** For paper and large screens: two dots a unit in a PNG of 2,400. */
export const LARGE: Format = {
	largeur: 1200,
	marge: 40,
	utile: 1120,
	titre: 36,
	sousTitre: 20,
	texte: 18,
	note: 17,
};

/**
 * For phones and tablets: shown 360 pixels wide where there is room, and 328 on a phone of 360,
 * where 12 pixels are 12.5 units. What is read there is of 16 pixels, names on maps excepted.
 */
export const ETROIT: Format = {
	largeur: 340,
	marge: 8,
	utile: 324,
	titre: 20,
	sousTitre: 16,
	texte: 16,
	note: 15.5,
};
