import type { Dialogue } from '../importer/dialogue.ts';
import type { Donnees } from '../importer/donnees.ts';
import { type Brouillon, ecrire } from '../importer/ecrire.ts';
import { ouiOuNon } from './poser.ts';
import { ACCORD, Refusee } from './reprise.ts';

/**
 * Show what is about to be written, ask, then write it if the data is valid with it.
 * @returns the exit code
 * @throws Refusee when the data would not be valid with it
 */
export async function enregistrer(
	dialogue: Dialogue,
	apercu: string,
	draft: Brouillon,
	{ folders }: Donnees
): Promise<number> {
	console.log(`\nVoici la fiche :\n\n${apercu}`);
	if (!(await ouiOuNon(dialogue, ACCORD))) {
		console.log('Rien n’est écrit.');
		return 1;
	}
	const written = ecrire(draft, folders);
	if ('refus' in written) throw new Refusee(written.refus);
	console.log(`Écrit, et relu par le contrôle : ${written.ecrits.join(', ')}`);
	return 0;
}
