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

/** Titles under which {@link groupesDeThemes} lists the themes of each audience. */
const TITRES: Readonly<Record<Public, string>> = {
	patients: 'Patients',
	medecins: 'Médecins',
	elus: 'Communes et élus',
	presse: 'Le dispositif',
};

/**
 * Themes as the search page and the site map list them: under whom they serve first. What is for
 * everybody stands with what journalists ask, about the scheme as a whole.
 */
export const groupesDeThemes = <T extends { publics: readonly Public[] }>(
	themes: readonly T[]
): { titre: string; themes: T[] }[] =>
	PUBLICS.map((public_) => ({
		titre: TITRES[public_],
		themes: themes.filter(
			({ publics }) => (publics.length === PUBLICS.length ? 'presse' : publics[0]) === public_
		),
	})).filter((groupe) => groupe.themes.length > 0);
