/**
 * The site's sign, on a square of 32: a house, and the heart in it, of the colour behind. Not a
 * cross: that is the sign of pharmacies, and of nobody who only informs. `public/favicon.svg` and
 * whatever draws the sign hold the same paths.
 */
export const MAISON = 'M16 3 3 14v15h26V14Z';
export const COEUR = 'M16 26l-5.6-5.8a3.8 3.8 0 0 1 5.6-5.1 3.8 3.8 0 0 1 5.6 5.1Z';
