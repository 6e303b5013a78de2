import type { Lu } from './lu.ts';

/** What a spreadsheet would compute; a number or a telephone number may start with a sign. */
const FORMULA = /^[=@]|^[+-](?![\d\s(])|^#(?:REF|NOM|NAME|VALEUR|VALUE|DIV|N\/A)/i;

const MARKUP = /<\/?[a-z!][^>]*>?/i;

/** What an address that would run something starts with. */
const SCRIPT = /\b(?:javascript|data|vbscript):/i;

/** A text as it is given, unless it is a formula or holds markup: neither is ever guessed at. */
export function lireTexte(cell: string): Lu<string> {
	// Our own CSV files hold a formula back with an apostrophe.
	const text = cell.replace(/^'(?=[=+\-@])/, '');
	if (FORMULA.test(text))
		return { refus: `« ${text} » est une formule de tableur : collez la valeur` };
	const [tag] = MARKUP.exec(text) ?? SCRIPT.exec(text) ?? [];
	return tag === undefined
		? { valeur: text }
		: { refus: `« ${tag} » est du code, pas du texte : retirez-le` };
}

/** An address without the postcode and commune that follow it, nor what encloses it. */
export function lireAdresse(text: string): {
	adresse: string;
	codePostal?: string;
	commune?: string;
} {
	const { groups = {} } =
		/^(?<adresse>.*?)(?:[\s,;–-]+(?<codePostal>\d{5})\s+(?<commune>\p{L}.*))?$/u.exec(text) ??
		{};
	const adresse = (groups.adresse ?? '').replace(/[\s,;-]+$/, '');
	const { codePostal, commune } = groups;
	return { adresse, ...(codePostal && { codePostal }), ...(commune && { commune }) };
}
