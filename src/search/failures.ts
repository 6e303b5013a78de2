import { IndexIncomplet } from './watch-fetch.ts';

/** The smallest program there is: a browser that refuses it refuses the engine. */
const EMPTY_PROGRAM = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0);

function runsWebAssembly(): boolean {
	try {
		return new WebAssembly.Module(EMPTY_PROGRAM) instanceof WebAssembly.Module;
	} catch {
		return false;
	}
}

/** What went wrong, and whether trying again may help. */
export interface Panne {
	phrase: string;
	reessayer: boolean;
}

const WAY_ON =
	'Tout le site se lit sans la recherche\u00A0: partez des thèmes ci-dessous ou du plan du site.';

/** Said when an answer is long to come; it may yet. */
export const LENTEUR = `La recherche met longtemps à répondre. Vous pouvez attendre, ou réessayer. ${WAY_ON}`;

/** Tell a failure of the search in a sentence. */
export function panneOf(error: unknown): Panne {
	if (!runsWebAssembly()) {
		return {
			phrase: `Votre navigateur bloque ce qui fait marcher la recherche (WebAssembly). ${WAY_ON}`,
			reessayer: false,
		};
	}
	if (error instanceof IndexIncomplet) {
		return {
			phrase: `Une partie de la recherche n’a pas pu se charger. Plutôt que des résultats incomplets, nous n’en montrons aucun. Vérifiez votre connexion, puis réessayez. ${WAY_ON}`,
			reessayer: true,
		};
	}
	return {
		phrase: `La recherche n’a pas pu se charger. Vérifiez votre connexion, puis réessayez. ${WAY_ON}`,
		reessayer: true,
	};
}
