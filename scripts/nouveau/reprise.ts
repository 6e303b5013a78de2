import type { Dialogue } from '../importer/dialogue.ts';

/** What the whole data refuses of a record that was answered to the end. */
export class Refusee extends Error {}

/** A question with what was answered: several lines for a text of several. */
interface Echange {
	question: string;
	reponses: string[];
}

/** Prompt of each line of a text but the first. */
export const SUITE = '> ';

/** The question that closes all: what it asks about is new each time. */
export const ACCORD = 'L’écrire ?';

const titre = ({ question, reponses }: Echange): string => {
	const [first = ''] = question.trim().split('\n');
	const [answer = '', ...others] = reponses;
	return `${first} ${answer === '' ? '(rien)' : answer}${others.length > 0 ? ' …' : ''}`;
};

/** Somebody whose answers are kept; those already given are given again, but for one. */
function memoire(dialogue: Dialogue, avant: readonly Echange[], sauf: number) {
	const echanges: Echange[] = [];
	let at = 0;
	let lignes: string[] | undefined;
	const ask = async (question: string): Promise<string> => {
		if (question === SUITE) return lignes?.shift() ?? dialogue.demander(question);
		lignes = undefined;
		const rank = avant.findIndex((one, index) => index >= at && one.question === question);
		if (rank < 0) return dialogue.demander(question);
		at = rank + 1;
		if (rank === sauf) return dialogue.demander(question);
		const [answer = '', ...others] = avant[rank]?.reponses ?? [];
		lignes = others;
		return answer;
	};
	return {
		echanges,
		dialogue: {
			...dialogue,
			async demander(question: string) {
				if (question.includes(ACCORD)) return dialogue.demander(question);
				const answer = await ask(question);
				const last = echanges.at(-1);
				if (question === SUITE) last?.reponses.push(answer);
				else if (last?.question === question) last.reponses = [answer];
				else echanges.push({ question, reponses: [answer] });
				return answer;
			},
		},
	};
}

/**
 * Ask all that a record needs; where the data refuses it at the end, let one answer be given again
 * and keep the others, until it is written or given up.
 * @returns the exit code
 */
export async function avecReprise(
	dialogue: Dialogue,
	commande: (dialogue: Dialogue) => Promise<number>
): Promise<number> {
	let avant: Echange[] = [];
	let sauf = -1;
	for (;;) {
		const kept = memoire(dialogue, avant, sauf);
		try {
			return await commande(kept.dialogue);
		} catch (error) {
			if (!(error instanceof Refusee)) throw error;
			console.log(error.message);
		}
		avant = kept.echanges;
		const list = avant.map((one, rank) => `  ${rank + 1}. ${titre(one)}`).join('\n');
		const answer = await dialogue.demander(
			`\nQuelle réponse changer ? Les autres sont gardées.\n${list}\n(un numéro ; Entrée : abandonner)\n> `
		);
		if (answer === '') {
			console.log('Rien n’est écrit.');
			return 1;
		}
		sauf = Number(answer) - 1;
	}
}
