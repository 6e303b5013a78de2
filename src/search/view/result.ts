import type { Morceau } from '../../domain/search/extrait.ts';
import type { Genre } from '../../domain/search/notice.ts';
import { GENRE_LIBELLES } from '../labels.ts';
import { element, link } from './element.ts';

/** What one result shows. */
export interface Resultat {
	url: string;
	genre: Genre;
	titre: string;
	contexte: string;
	extrait: readonly Morceau[];
}

/** One result: its kind and where it belongs, on a line above its title. */
export function resultItem({ url, genre, titre, contexte, extrait }: Resultat): HTMLLIElement {
	return element(
		'li',
		`resultat ${genre}`,
		element(
			'p',
			'discret',
			element('span', 'genre', GENRE_LIBELLES[genre]),
			contexte === '' ? '' : ` · ${contexte}`
		),
		element('h2', 'titre-resultat', link(url, titre)),
		element(
			'p',
			'',
			...extrait.map(({ texte, trouve }) => (trouve ? element('mark', '', texte) : texte))
		)
	);
}
