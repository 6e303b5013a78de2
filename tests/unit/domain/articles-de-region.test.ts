import { expect, test } from 'vitest';
import { avecArticle, dansLaRegion } from '../../../src/domain/articles-de-region.ts';

test.each([
	['53', 'Bretagne', 'la Bretagne', 'en Bretagne'],
	['76', 'Occitanie', "l'Occitanie", 'en Occitanie'],
	['44', 'Grand Est', 'le Grand Est', 'dans le Grand Est'],
	['24', 'Centre-Val de Loire', 'le Centre-Val de Loire', 'en Centre-Val de Loire'],
	['32', 'Hauts-de-France', 'les Hauts-de-France', 'dans les Hauts-de-France'],
	['04', 'La Réunion', 'La Réunion', 'à La Réunion'],
	['06', 'Mayotte', 'Mayotte', 'à Mayotte'],
])('région %s, %s', (code, nom, article, place) => {
	expect(avecArticle({ code, nom })).toBe(article);
	expect(dansLaRegion({ code, nom })).toBe(place);
});
