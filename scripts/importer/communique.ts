import { type AmorceDeCommunique, nouveauCommunique } from '../nouveau/communique.ts';
import { avecReprise } from '../nouveau/reprise.ts';
import { ouvrirDialogue } from './dialogue.ts';
import { Arret, lireDonnees, sourceNommee } from './donnees.ts';
import { lireFichier } from './fichier.ts';
import type { Options } from './options.ts';
import { lireCommunique, lirePage } from './page.ts';
import { rendre } from './yaml/rendre.ts';

const PATIENCE_MS = 20_000;

/** A page that cannot be read is no obstacle: what it would have said is asked instead. */
async function readUrl(url: string): Promise<AmorceDeCommunique> {
	try {
		const response = await fetch(url, { signal: AbortSignal.timeout(PATIENCE_MS) });
		const type = response.headers.get('content-type') ?? '';
		if (response.ok && type.includes('html'))
			return { ...lirePage(await response.text()), url };
		console.log(
			`Cette adresse ne donne pas une page que l’on sait lire (réponse ${response.status}, ${type || 'sans type'}) : tout sera à remplir.`
		);
	} catch {
		console.log('La page n’a pas répondu : tout sera à remplir.');
	}
	return { url };
}

/** Refusals that speak of a list to copy: here it is a release. */
const NO_TEXT = /^C’est (?:un|une) |^Ce n’est pas du texte|page web/;

async function read(from: string): Promise<AmorceDeCommunique> {
	if (/^https?:\/\//.test(from)) return readUrl(from);
	const fichier = lireFichier(from);
	if ('refus' in fichier) {
		if (/^[\w-]+(?:\.[\w-]+)*\.(?:fr|com|org|net|eu|info|gouv)(?:\/|$)/i.test(from))
			throw new Arret(`${from} : une adresse web s’écrit en entier : https://${from}`);
		const what = NO_TEXT.test(fichier.refus)
			? 'Ce fichier n’est pas du texte. Ouvrez le communiqué, copiez tout son texte dans un fichier .txt, et donnez ce fichier-là ; ou donnez l’adresse de la page web.'
			: fichier.refus;
		throw new Arret(`${from} : ${what}`);
	}
	return lireCommunique(fichier.texte);
}

/** The template, with what was read and what remains to be said. */
const modele = ({ titre, editeur, date, url, lieu }: AmorceDeCommunique): string =>
	rendre({
		titre: titre ?? '(à dire)',
		editeur: editeur ?? '(à dire)',
		date: date ?? 'inconnue',
		url: url ?? '(à dire)',
		lieu: lieu ?? '(facultatif)',
	});

/**
 * `npm run importer -- communique <adresse ou fichier>`: what the document says of itself, then the
 * questions that only people can answer. Returns the exit code.
 */
export async function importerCommunique(options: Options): Promise<number> {
	if (!options.fichier)
		throw new Arret(
			'De quel document partir ? Tapez : npm run importer -- communique <adresse web ou fichier>'
		);
	const donnees = lireDonnees();
	const source =
		options.source === undefined ? undefined : sourceNommee(options.source, donnees.sources);
	const amorce = { ...(await read(options.fichier)), source };
	console.log(`Lu dans le document, à vérifier :\n\n${modele(amorce)}`);
	if (!options.ecrire) {
		console.log('\nRien n’est écrit. Pour répondre au reste et tout écrire, ajoutez --write.');
		return 0;
	}
	const dialogue = ouvrirDialogue();
	try {
		return await avecReprise(dialogue, (kept) => nouveauCommunique(kept, donnees, amorce));
	} finally {
		dialogue.fermer();
	}
}
