/** What a page asks of the worker. */
export interface Demande {
	readonly type: 'garder';
	/** Pages to keep, the one that asks first; none where the finder alone is asked for. */
	readonly pages: readonly string[];
	/** Départements whose communes the finder will know. */
	readonly departements: readonly string[];
}

/** What came of it. */
export type Issue = 'gardee' | 'autre-version' | 'echec';

/** Said to the worker that waits: it may take over. */
export const RELEVE = 'releve';
