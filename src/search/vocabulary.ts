import {
	type FichierVocabulaire,
	lireVocabulaire,
	type MotDuSite,
} from '../domain/search/vocabulaire.ts';
import { jsonFetcher } from '../finder/fetch-json.ts';

const fetchJson = jsonFetcher('/recherche/');

let loading: Promise<readonly MotDuSite[]> | undefined;

/**
 * The words of the site, fetched for whoever typed one that it does not have.
 * @returns `undefined` when they do not arrive: the answer is then without its suggestions
 */
export async function loadVocabulary(): Promise<readonly MotDuSite[] | undefined> {
	loading ??= fetchJson('vocabulaire').then((file) =>
		lireVocabulaire(file as FichierVocabulaire)
	);
	try {
		return await loading;
	} catch {
		loading = undefined;
		return undefined;
	}
}
