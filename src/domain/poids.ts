const entier = new Intl.NumberFormat('fr-FR');

/** « 2 400 × 1 650 pixels ». */
export const pixelsEnMots = (width: number, height: number): string =>
	`${entier.format(width)}\u00A0×\u00A0${entier.format(height)} pixels`;

/** Weight of a file in words, a kilobyte being a thousand bytes: « 352 ko », « 1 200 ko ». */
export const poidsEnMots = (bytes: number): string =>
	`${entier.format(Math.max(1, Math.round(bytes / 1000)))}\u00A0ko`;
