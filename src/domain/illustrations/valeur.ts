/** A published value as a bar can show it. */
export interface Nombre {
	nombre: number;
	/** « plus de », « au moins »: the bar is the least it can be. */
	auMoins: boolean;
}

const AU_MOINS = /^(?:plus de|au moins)$/i;
const COMPTE =
	/^(?:(plus de|au moins|environ|près de|quelque)\s+)?(\d+|\d{1,3}(?:[\s\u00A0\u202F]\d{3})+)$/i;

/**
 * Number that a value says (« plus de 300 », « 6 500 »), `undefined` where it says something else
 * than a whole count (« 9 sur 12 », « 87 % »).
 */
export function nombreOf(valeur: string): Nombre | undefined {
	const [, mots = '', chiffres] = COMPTE.exec(valeur.trim()) ?? [];
	if (chiffres === undefined) return undefined;
	return { nombre: Number(chiffres.replace(/\D/g, '')), auMoins: AU_MOINS.test(mots) };
}
