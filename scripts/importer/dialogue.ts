import { createInterface } from 'node:readline/promises';
import { Arret } from './donnees.ts';

/** Somebody who answers, line by line. */
export interface Dialogue {
	/** @throws Arret when there is no answer any more */
	demander: (question: string) => Promise<string>;
	fermer: () => void;
}

/** Ask in the terminal, or read answers that are piped in. Ctrl+C ends all, with nothing written. */
export function ouvrirDialogue(): Dialogue {
	const lines = createInterface({
		input: process.stdin,
		output: process.stdout,
		terminal: process.stdin.isTTY,
	});
	lines.on('SIGINT', () => {
		console.log('\nAbandon : rien n’est écrit.');
		process.exit(130);
	});
	const answers = lines[Symbol.asyncIterator]();
	return {
		async demander(question) {
			process.stdout.write(question);
			const answer = await answers.next();
			if (answer.done) throw new Arret('\nPlus de réponse : rien n’est écrit.');
			if (!process.stdin.isTTY) process.stdout.write('\n');
			return answer.value.trim();
		},
		fermer: () => {
			lines.close();
		},
	};
}
