/** UTF-8 that was once read as Windows-1252 and saved so: « CommunautÃ© ». */
const TWICE_ENCODED = /Ã[\u0080-\u00BF\u0152-\u2122]|â€/;

/** Accents of an old Macintosh or of DOS, read as Windows': « santŽ », « sant‚ », « P™le », « lÕAin ». */
const OTHER_SYSTEM =
	/\p{L}[‚ƒ„†‡ˆ‰‹›Ž\u0080-\u009F]|[‚ƒ„†‡ˆ‰‹›Ž\u0080-\u009F]\p{L}|\p{L}[™“”•]\p{L}|\p{Ll}[ŠŒÕ]/u;

/** What a question mark may stand in, other than for a lost accent. */
const ADDRESSES = /\S*[./@]\S*\?\S*/g;

/** Question marks in the place of accents: « P?le », « sant? », « ?quip? ». */
const LOST =
	/\p{L}\?\p{L}|(?<![\p{L}\d?!])\?\p{L}{2}|\b(?:sant|communaut|m[?é]dicalis|[?é]quip|annonc|ferm|suspend|soci[?é]t|propri[?é]t|cit|march|c[ôo?]t|qualit|universit|facult)\?/iu;

/** Why the accents of a file cannot be trusted, with what to do; nothing where they can. */
export function accentsAbimes(text: string): string | undefined {
	const [found] =
		TWICE_ENCODED.exec(text) ??
		/\S*\uFFFD\S*/.exec(text) ??
		OTHER_SYSTEM.exec(text) ??
		LOST.exec(text.replace(ADDRESSES, ' ')) ??
		[];
	if (found === undefined) return undefined;
	const at = Math.max(0, text.indexOf(found));
	const ligne = text.slice(0, at).split('\n').length;
	const around = text.slice(Math.max(0, at - 12), at + found.length + 12).replace(/\s+/g, ' ');
	return `Ses accents sont abîmés ligne ${ligne} (« ${around.trim()} ») : il a été mal enregistré. Repartez du document d’origine et enregistrez-le en « CSV UTF-8 » (une liste : dans un fichier .txt, en « UTF-8 »).`;
}
