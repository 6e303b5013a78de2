import { formatReport } from '../../src/loaders/problems.ts';
import type { DataFolders } from '../../src/loaders/saisie.ts';
import { type Brouillon, ecrire, verifier } from './ecrire.ts';
import { compter } from './rapport.ts';

/** What an import comes to. */
interface Fin {
	rapport: readonly string[];
	draft: Brouillon;
	folders: DataFolders;
	ecrire: boolean;
	/** Why nothing is written before the editor has confirmed; nothing where all is usual. */
	obstacle?: string | undefined;
	/** Decisions that speak of nothing. */
	sansObjet: readonly string[];
	/** Lines of `--choisir` that ask nothing. */
	choixSansObjet: readonly string[];
	/** How much still needs the editor. */
	reste: number;
	/** How many rows have cells that were left empty for want of being understood. */
	laissees?: number;
}

function ending({ draft, folders, ecrire: writes, obstacle, reste }: Fin): {
	message: string;
	code: number;
} {
	const changements = draft.changements();
	if (changements.size === 0)
		return {
			message:
				reste > 0
					? 'Rien à écrire tant que rien de cela n’est décidé ou corrigé.'
					: 'Rien à écrire : les données disent déjà tout cela.',
			code: 0,
		};
	if (obstacle !== undefined) return { message: obstacle, code: 1 };
	if (writes) {
		const written = ecrire(draft, folders);
		if ('refus' in written) return { message: written.refus, code: 1 };
		return {
			message: `Écrit, et relu par le contrôle : ${written.ecrits.join(', ')}`,
			code: 0,
		};
	}
	const problems = verifier(changements, folders);
	if (problems.length > 0)
		return {
			message: `L’écriture serait refusée : les données ne seraient plus valables.\n\n${formatReport(problems)}`,
			code: 1,
		};
	return {
		message: 'Rien n’est écrit pour l’instant. Si tout vous convient, ajoutez --write.',
		code: 0,
	};
}

/** Print the report, write if asked, and say how it ended: 0 when all is clear, 1 otherwise. */
export function terminer(fin: Fin): number {
	console.log(fin.rapport.join('\n'));
	const { message, code } = ending(fin);
	for (const said of fin.sansObjet)
		console.log(`Choix sans effet : ${said} (aucune valeur qui diffère ne porte ce nom)`);
	for (const line of fin.choixSansObjet)
		console.log(`Choix sans effet : --choisir ${line} (rien n’attend de choix à cet endroit)`);
	if (fin.reste > 0)
		console.log(
			`${compter(fin.reste, 'entrée attend', 'entrées attendent')} votre décision, et ${fin.reste > 1 ? 'ne sont pas importées' : 'n’est pas importée'}.`
		);
	const { laissees = 0 } = fin;
	if (laissees > 0)
		console.log(
			`${compter(laissees, 'ligne a', 'lignes ont')} une valeur laissée vide, faute d’être comprise.`
		);
	console.log(message);
	return fin.reste > 0 || laissees > 0 || fin.sansObjet.length + fin.choixSansObjet.length > 0
		? 1
		: code;
}
