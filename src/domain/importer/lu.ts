/** What a cell is read to be: a value, or why there is none, in French. */
export type Lu<T> = { valeur: T } | { refus: string };
