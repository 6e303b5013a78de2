/** A piece of a sentence: a text, or a link. A page draws them its own way. */
export type Morceau = string | LienDePhrase;

export interface LienDePhrase {
	texte: string;
	href: string;
}
