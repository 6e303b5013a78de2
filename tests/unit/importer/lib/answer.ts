import { vi } from 'vitest';
import type { Dialogue } from '../../../../scripts/importer/dialogue.ts';
import { avecReprise } from '../../../../scripts/nouveau/reprise.ts';
import { Arret, type Donnees, lireDonnees } from '../../../../scripts/importer/donnees.ts';

/** Somebody who has prepared all the answers; questions are kept with what is printed. */
export async function answer(
	command: (dialogue: Dialogue, donnees: Donnees) => Promise<number>,
	answers: readonly string[]
): Promise<{ code: number; output: string; left: number }> {
	const seen: string[] = [];
	const waiting = [...answers];
	vi.spyOn(console, 'log').mockImplementation((line: string) => void seen.push(line));
	const dialogue: Dialogue = {
		demander: (question) => {
			seen.push(question);
			const next = waiting.shift();
			return next === undefined ? Promise.reject(new Arret('fin')) : Promise.resolve(next);
		},
		fermer: () => undefined,
	};
	const donnees = lireDonnees();
	const code = await avecReprise(dialogue, (kept) => command(kept, donnees));
	return { code, output: seen.join('\n'), left: waiting.length };
}
