/** `npm run nouveau`: ask in French, step by step, and write a valid record. */
import { ouvrirDialogue } from './importer/dialogue.ts';
import { Arret, lireDonnees } from './importer/donnees.ts';
import { nouveauCommunique } from './nouveau/communique.ts';
import { nouveauLieu } from './nouveau/lieu.ts';
import { nouvelleQuestion } from './nouveau/question.ts';
import { avecReprise } from './nouveau/reprise.ts';
import { nouvelleSource } from './nouveau/source.ts';

const SORTES = {
	lieu: nouveauLieu,
	source: nouvelleSource,
	question: nouvelleQuestion,
	communique: nouveauCommunique,
};

const AIDE = `Écrire une nouvelle fiche en répondant à des questions :

  npm run nouveau -- lieu         un lieu de consultation
  npm run nouveau -- source       un document
  npm run nouveau -- question     une question fréquente
  npm run nouveau -- communique   un communiqué, avec son document

Rien n’est écrit avant votre accord, à la fin. Ctrl + C abandonne.`;

async function run(sorte: string | undefined): Promise<number> {
	const ask = Object.entries(SORTES).find(([name]) => name === sorte)?.[1];
	if (!ask) {
		const isHelp = sorte === undefined || sorte === '--aide';
		console.log(isHelp ? AIDE : `« ${sorte} » n’est pas une sorte de fiche.\n\n${AIDE}`);
		return isHelp ? 0 : 1;
	}
	const donnees = lireDonnees();
	const dialogue = ouvrirDialogue();
	try {
		return await avecReprise(dialogue, (kept) => ask(kept, donnees));
	} finally {
		dialogue.fermer();
	}
}

try {
	process.exitCode = await run(process.argv[2]);
} catch (error) {
	if (!(error instanceof Arret)) throw error;
	console.error(error.message);
	process.exitCode = 1;
}
