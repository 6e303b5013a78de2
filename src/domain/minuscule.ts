/** A sentence as it goes on after a colon: « aucune zone »; acronyms keep their capitals. */
export const enMinuscule = (text: string): string =>
	/^(?:\p{Lu}\p{Ll}|À )/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
