import { largeurDe, lignesDe, type Mesure } from './svg.ts';

/** A title as it is set: size of its letters, and its lines. */
export interface TitreCompose {
	corps: number;
	lignes: string[];
}

/** Room for a title. */
export interface PlaceDeTitre {
	largeur: number;
	hauteur: number;
	/** Sizes of letters that may be used, the largest first. */
	tailles: readonly [number, ...number[]];
}

/** From one line to the next, in sizes of the letters. */
export const INTERLIGNE = 1.15;

/** Lines of about one length: the narrowest that are as many. */
export function equilibrer(
	titre: string,
	corps: number,
	largeur: number,
	mesure: Mesure = largeurDe
): string[] {
	const lignes = lignesDe(titre, corps, largeur, mesure);
	const narrowings = Math.floor(largeur / corps);
	return Array.from({ length: narrowings }, (_, rank) => largeur - (rank * corps) / 2)
		.map((width) => ({ width, narrower: lignesDe(titre, corps, width, mesure) }))
		.filter(({ narrower }) => narrower.length === lignes.length)
		.filter(({ width, narrower }) => narrower.every((each) => mesure(each, corps) <= width))
		.reduce((_, { narrower }) => narrower, lignes);
}

/** As much of a line as holds with « … » after it. */
function raccourcir(ligne: string, holds: (text: string) => boolean): string {
	const signs = [...ligne];
	while (signs.length > 0 && !holds(`${signs.join('').trimEnd()}…`)) signs.pop();
	return `${signs.join('').trimEnd()}…`;
}

/**
 * Set a title in the largest letters with which it holds whole in its room. One too long for the
 * smallest ends with « … » where it is cut, as does a word longer than a line.
 */
export function composerTitre(
	titre: string,
	{ largeur, hauteur, tailles }: PlaceDeTitre,
	mesure: Mesure
): TitreCompose {
	const most = (corps: number) => Math.max(1, Math.floor(hauteur / (corps * INTERLIGNE)));
	const fitting = tailles.find((corps) => {
		const lignes = lignesDe(titre, corps, largeur, mesure);
		return (
			lignes.length <= most(corps) && lignes.every((ligne) => mesure(ligne, corps) <= largeur)
		);
	});
	if (fitting !== undefined)
		return { corps: fitting, lignes: equilibrer(titre, fitting, largeur, mesure) };
	const corps = Math.min(...tailles);
	const holds = (text: string) => mesure(text, corps) <= largeur;
	const lignes = lignesDe(titre, corps, largeur, mesure);
	const kept = lignes.slice(0, most(corps));
	const isCut = (rang: number) => rang === kept.length - 1 && kept.length < lignes.length;
	return {
		corps,
		lignes: kept.map((ligne, rang) =>
			isCut(rang) || !holds(ligne) ? raccourcir(ligne, holds) : ligne
		),
	};
}
