import { typographier } from '../typography.ts';

type Attributs = Readonly<Record<string, string | number | undefined>>;

const ENTITES: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
};

/** What XML admits nowhere, not even as a reference. */
const INTERDITS = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

/** Text as XML writes it, in an element or in an attribute between double quotes. */
export const escapeXml = (text: string): string =>
	text
		.toWellFormed()
		.replace(INTERDITS, '')
		.replace(/[&<>"]/g, (sign) => ENTITES[sign] ?? sign);

/** An element. Attributes left undefined are not written; `content` is markup already. */
export function el(name: string, attributs: Attributs, ...content: readonly string[]): string {
	const written = Object.entries(attributs)
		.filter(([, value]) => value !== undefined)
		.map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
		.join('');
	const inside = content.join('');
	return inside === '' ? `<${name}${written}/>` : `<${name}${written}>${inside}</${name}>`;
}

/** A line of text, in French typography. */
export const texte = (text: string, attributs: Attributs): string =>
	el('text', attributs, escapeXml(typographier(text)));

/** Width of a text, in units, in letters of a size. */
export type Mesure = (text: string, corps: number) => number;

/** Room to keep for a text, in units, whichever usual sans serif draws it. */
export const largeurDe: Mesure = (text, corps) => text.length * corps * 0.5;

/** Where a line may end: after a space, or inside « Auvergne-Rhône-Alpes ». */
const COUPURE = /(?<= )|(?<=\p{L}-)(?=\p{Lu})/u;

/**
 * A text, in French typography, in lines that hold in a width; a word too long has a line to
 * itself.
 */
export function lignesDe(
	text: string,
	corps: number,
	largeur: number,
	mesure: Mesure = largeurDe
): string[] {
	const lignes: string[] = [];
	for (const mot of typographier(text).split(COUPURE)) {
		const longer = `${lignes.at(-1) ?? ''}${mot}`;
		if (lignes.length > 0 && mesure(longer.trimEnd(), corps) <= largeur)
			lignes[lignes.length - 1] = longer;
		else lignes.push(mot);
	}
	return lignes.map((ligne) => ligne.trimEnd());
}

/** As much of a text as holds in a width, with « … » where something is left out. */
export function couper(text: string, corps: number, largeur: number): string {
	if (largeurDe(text, corps) <= largeur) return text;
	const most = Math.max(1, Math.floor(largeur / largeurDe(' ', corps)) - 1);
	return `${text.slice(0, most).trimEnd()}…`;
}
