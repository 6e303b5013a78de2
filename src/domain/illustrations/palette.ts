/** Colours of an illustration, named for what they say, as in `src/styles/tokens.css`. */
export interface Palette {
	fond: string;
	terre: string;
	encre: string;
	encreDouce: string;
	trait: string;
	accent: string;
	accentDoux: string;
	ocre: string;
	ocreDoux: string;
	urgence: string;
}

/** For files, which are laid on white pages and printed. */
export const CLAIRE: Palette = {
	fond: '#ffffff',
	terre: '#f6f4ee',
	encre: '#1d2a24',
	encreDouce: '#4c5a52',
	trait: '#c9c3b4',
	accent: '#1a5c43',
	accentDoux: '#a9cdb9',
	ocre: '#7a5200',
	ocreDoux: '#f4dfa6',
	urgence: '#9c2a16',
};

/** For the site's own pages, where the reader prefers them dark. */
export const SOMBRE: Palette = {
	fond: '#1a231e',
	terre: '#26322b',
	encre: '#eceee6',
	encreDouce: '#b8c2ba',
	trait: '#4d5b52',
	accent: '#8fd3b0',
	accentDoux: '#3c6a53',
	ocre: '#f0c568',
	ocreDoux: '#5a4718',
	urgence: '#ffab97',
};

/** For the pictures of a link, which stand for the site's pages: on their paper. */
export const PAPIER: Palette = { ...CLAIRE, fond: '#fcf9f3', terre: '#f2ede1' };
