import { type Public, PUBLICS } from '../schemas/champs.ts';

/**
 * Themes in the order of the audiences they serve first, patients' before all; those of one
 * audience stay in their order.
 * @param premier audience whose own themes come before the others'
 */
export const parPublic = <T extends { publics: readonly Public[] }>(
	themes: readonly T[],
	premier: Public = PUBLICS[0]
): T[] => {
	const rank = ({ publics }: T) =>
		publics[0] === premier ? -1 : PUBLICS.findIndex((one) => one === publics[0]);
	return themes.toSorted((a, b) => rank(a) - rank(b));
};
