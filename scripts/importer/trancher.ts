import { type Conflit, decider, type Decisions } from '../../src/domain/importer/decision.ts';

/** A conflict and what was decided of it; nothing, where nobody has. */
export interface Tranche extends Conflit {
	decision: 'garder' | 'remplacer' | undefined;
}

/** Ask until the answer is one of the three. */
async function ask(
	{ id, champ, actuel, propose, question: full, impose }: Conflit,
	demander: (question: string) => Promise<string>
) {
	const what = full ?? `${id}, champ « ${champ} »`;
	const kept = impose ? '' : `  1. garder    : ${actuel}\n`;
	const question = `\n${what}\n${kept}  2. remplacer : ${propose}\n  Entrée : décider plus tard\nVotre choix (${impose ? '2' : '1, 2'} ou Entrée) : `;
	for (;;) {
		const answer = await demander(question);
		if (answer === '') return undefined;
		if (answer === '1' && !impose) return 'garder';
		if (answer === '2') return 'remplacer';
	}
}

/** Decide each conflict: by what was said on the command line, otherwise by asking, if one can. */
export async function trancher(
	conflits: readonly Conflit[],
	decisions: Decisions,
	demander?: (question: string) => Promise<string>
): Promise<Tranche[]> {
	const decided: Tranche[] = [];
	for (const conflit of conflits) {
		const said = decider(conflit, decisions);
		if (said === 'garder' && conflit.impose) {
			decided.push({ ...conflit, decision: undefined });
			continue;
		}
		const decision = said ?? (demander ? await ask(conflit, demander) : undefined);
		decided.push({ ...conflit, decision });
	}
	return decided;
}
