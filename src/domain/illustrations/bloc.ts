import type { Palette } from './palette.ts';
import { el, lignesDe, texte } from './svg.ts';
import { equilibrer } from './titre.ts';

/** A part of a drawing, from its own top left corner. */
export interface Bloc {
	hauteur: number;
	dessiner: (palette: Palette) => string;
}

/** Parts one under the other. */
export function empiler(blocs: readonly Bloc[]): Bloc {
	let hauteur = 0;
	const places = blocs.map((bloc) => {
		const y = hauteur;
		hauteur += bloc.hauteur;
		return { bloc, y };
	});
	return {
		hauteur,
		dessiner: (palette) =>
			places
				.map(({ bloc, y }) =>
					el('g', { transform: `translate(0 ${y})` }, bloc.dessiner(palette))
				)
				.join(''),
	};
}

interface Style {
	corps: number;
	largeur: number;
	/** From the left edge. */
	x?: number;
	/** Left under the last line. */
	apres?: number;
	graisse?: number;
	/** Lines of about one length: none ends on a word alone. */
	equilibre?: boolean;
	/** Name of its colour; ink by default. */
	couleur?: keyof Palette;
}

/** A text in as many lines as its width asks for. */
export function paragraphe(text: string, style: Style): Bloc {
	const { corps, largeur, x = 0, apres = 0, graisse, equilibre, couleur = 'encre' } = style;
	const pas = Math.round(corps * 1.33);
	const lignes = (equilibre ? equilibrer : lignesDe)(text, corps, largeur);
	return {
		hauteur: lignes.length * pas + apres,
		dessiner: (palette) =>
			lignes
				.map((ligne, rang) =>
					texte(ligne, {
						x,
						y: rang * pas + corps,
						'font-size': corps,
						'font-weight': graisse,
						fill: palette[couleur],
					})
				)
				.join(''),
	};
}
