import type { Lu } from '../../src/domain/importer/lu.ts';
import { slugify } from '../../src/domain/slug.ts';
import { didYouMean } from '../../src/loaders/validate.ts';
import type { Dialogue } from '../importer/dialogue.ts';
import { poser } from './poser.ts';

/** A record that others refer to. */
interface Nommee {
	id: string;
	/** What it is called. */
	nom: string;
}

const MOST_SHOWN = 8;

const wordsOf = (answer: string): string[] => answer.split(/[\s,;]+/).filter((word) => word !== '');

/** Ids that an answer gives, or the records that its words make one think of. */
function read(answer: string, known: readonly Nommee[]): Lu<string[]> {
	const words = wordsOf(answer);
	const ids = new Set(known.map(({ id }) => id));
	const strange = words.find((word) => !ids.has(word));
	if (strange === undefined) return { valeur: [...new Set(words)] };
	const searched = words.map(slugify);
	const near = known.filter(({ id, nom }) =>
		searched.every((word) => `${id} ${slugify(nom)}`.includes(word))
	);
	const shown = near
		.slice(0, MOST_SHOWN)
		.map(({ id, nom }) => `\n    ${id} : ${nom.slice(0, 90)}`);
	return {
		refus:
			shown.length > 0
				? `voici ce qui correspond, recopiez l’identifiant :${shown.join('')}`
				: known.length <= MOST_SHOWN
					? `« ${strange} » n’est pas dans la liste ; choisissez parmi : ${[...ids].join(', ')}`
					: `aucune fiche « ${strange} »${didYouMean(strange, [...ids]) || ' ; tapez quelques mots de son nom pour la chercher'}`,
	};
}

/** Ids of records that exist; a few words of their names show those that correspond. */
export function identifiants(
	dialogue: Dialogue,
	question: string,
	known: readonly Nommee[],
	defaut?: readonly string[]
): Promise<string[]> {
	return poser(dialogue, {
		texte: `${question}\n(identifiants séparés par des virgules, ou quelques mots pour chercher${defaut?.length === 0 ? ' ; Entrée : aucun' : ''})`,
		lire: (answer) => read(answer, known),
		...(defaut && { defaut: [...defaut], montre: defaut.join(', ') || 'aucun' }),
	});
}
