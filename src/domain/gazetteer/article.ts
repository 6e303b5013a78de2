/**
 * « du Havre », « des Lilas », « d’Yvetot », « de Longny ». Before an H, « de »: no list says for
 * every commune whether it is mute.
 */
export function deCommune(nom: string): string {
	if (nom.startsWith('Le ')) return `du ${nom.slice(3)}`;
	if (nom.startsWith('Les ')) return `des ${nom.slice(4)}`;
	return /^(?:[AEIOUŒÀ-ÖÙ-Ü]|Y[^aeiou])/i.test(nom) ? `d’${nom}` : `de ${nom}`;
}

/** « près du Havre », « près des Lilas », « près d’Yvetot ». */
export const presDe = (nom: string): string => `près ${deCommune(nom)}`;
