import type { Facette } from '../domain/search/facettes.ts';
import type { Genre } from '../domain/search/notice.ts';
import { PUBLIC_LIBELLES } from '../domain/libelles-de-public.ts';
import type { Public } from '../schemas/champs.ts';

/** What each kind of result is called. */
export const GENRE_LIBELLES: Readonly<Record<Genre, string>> = {
	question: 'Question',
	guide: 'Guide',
	lieu: 'Lieu',
	zone: 'Zone',
	region: 'Région',
	communique: 'Communiqué ou document',
	article: 'Article de presse',
	chiffre: 'Chiffre',
	etape: 'Étape',
	page: 'Page',
};

const isPublic = (value: string): value is Public => value in PUBLIC_LIBELLES;

const isGenre = (value: string): value is Genre => value in GENRE_LIBELLES;

/** A value of a facet, as read. */
export function valeurLisible(facette: Facette, valeur: string): string {
	if (facette === 'genre' && isGenre(valeur)) return GENRE_LIBELLES[valeur];
	if (facette === 'public' && isPublic(valeur)) return PUBLIC_LIBELLES[valeur];
	return valeur.replaceAll("'", '’');
}
