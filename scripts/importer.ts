/** `npm run importer`: bring in a list of zones, a table of sites or a press release. */
import { AIDE } from './importer/aide.ts';
import { importerCommunique } from './importer/communique.ts';
import { ouvrirDialogue } from './importer/dialogue.ts';
import { Arret } from './importer/donnees.ts';
import { importerLieux } from './importer/lieux.ts';
import { lireOptions } from './importer/options.ts';
import { importerZones } from './importer/zones.ts';

async function run(args: readonly string[]): Promise<number> {
	const options = lireOptions(args);
	if (options.commande === '') {
		console.log(AIDE);
		return 0;
	}
	if (options.commande === 'communique') return importerCommunique(options);
	const command = { zones: importerZones, lieux: importerLieux }[options.commande];
	if (!command) throw new Arret(`« ${options.commande} » n’est pas une commande.\n\n${AIDE}`);
	const dialogue = options.ecrire && process.stdin.isTTY ? ouvrirDialogue() : undefined;
	try {
		return await command(options, dialogue);
	} finally {
		dialogue?.fermer();
	}
}

try {
	process.exitCode = await run(process.argv.slice(2));
} catch (error) {
	if (!(error instanceof Arret)) throw error;
	console.error(error.message);
	process.exitCode = 1;
}
