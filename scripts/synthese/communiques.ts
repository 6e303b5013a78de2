import type { Hasard } from './hasard.ts';
import type { Phrases } from './phrases.ts';
import { documentDe, tableauDe } from './sources.ts';

/** As many who speak as there are agencies, professional bodies and départements. */
const EMETTEURS = 130;

/** Half are press articles, as in the real data. */
const NATURES = [
	'article',
	'article',
	'article',
	'communique',
	'dossier',
	'page-information',
] as const;

/** What press items may speak of. */
interface Territoires {
	/** INSEE codes. */
	regions: readonly string[];
	departements: readonly string[];
	/** Ids. */
	zones: readonly string[];
}

/** Make press items: the head and the text of each file, by its name without ending. */
export function communiquesDEssai(
	nombre: number,
	{ regions, departements, zones }: Territoires,
	{ hasard, phrases }: { hasard: Hasard; phrases: Phrases }
) {
	return Array.from({ length: Math.max(nombre, 0) }, (_, rang) => {
		// Some are the very tables on which the sites of a département rest.
		const source = rang % 50 === 0 ? tableauDe(hasard.parmi(departements)) : documentDe(rang);
		const zone = hasard.parmi(zones);
		return {
			id: `essai-communique-${rang}`,
			tete: {
				titre: `Communiqué d'essai ${rang}`,
				titreExact: 'non',
				emetteur: `Émetteur d'essai ${hasard.entier(EMETTEURS)}`,
				nature: hasard.parmi(NATURES),
				source,
				...(rang % 5 > 0 && { region: hasard.parmi(regions) }),
				resume: phrases.paragraphe(2),
				zones: rang % 2 === 0 ? [zone] : [],
			},
			texte: `${phrases.phrase()} [@${source}]\n\n${phrases.paragraphe(4)}\n`,
		};
	});
}
