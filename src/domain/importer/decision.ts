/** A hand-edited value that the imported file would change: both are shown, people choose. */
export interface Conflit {
	/** Id of the record. */
	id: string;
	/** Field, with its parent (`rendezVous.url`). */
	champ: string;
	actuel: string;
	propose: string;
	/** The question in full, where the two values alone would not be understood. */
	question?: string;
	/** True when the data cannot stay valid as it is: nothing can be kept. */
	impose?: boolean;
}

/** What the editor chose; both lists hold `tout`, ids of records or « id.champ ». */
export interface Decisions {
	garder: readonly string[];
	remplacer: readonly string[];
}

const names = (list: readonly string[], { id, champ }: Conflit): number => {
	if (list.includes(`${id}.${champ}`)) return 3;
	if (list.includes(id)) return 2;
	return list.includes('tout') ? 1 : 0;
};

/**
 * What is decided of a conflict: the most precise of what was said. Nothing is, where nothing was
 * said or where both were said alike.
 */
export function decider(
	conflit: Conflit,
	decisions: Decisions
): 'garder' | 'remplacer' | undefined {
	const kept = names(decisions.garder, conflit);
	const replaced = names(decisions.remplacer, conflit);
	if (kept === replaced) return undefined;
	return kept > replaced ? 'garder' : 'remplacer';
}

/** Decisions that speak of no conflict: a slip of the hand, told rather than passed over. */
export function sansObjet(decisions: Decisions, conflits: readonly Conflit[]): string[] {
	return [...decisions.garder, ...decisions.remplacer].filter(
		(said) =>
			said !== 'tout' &&
			!conflits.some(({ id, champ }) => said === id || said === `${id}.${champ}`)
	);
}
