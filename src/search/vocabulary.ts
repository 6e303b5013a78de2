import {
	type FichierVocabulaire,
	lireVocabulaire,
	type MotDuSite,
} from '../domain/search/vocabulaire.ts';

const ADDRESS = '/recherche/vocabulaire.json';

let loading: Promise<MotDuSite[]> | undefined;

async function fetchWords(): Promise<MotDuSite[]> {
	const response = await fetch(ADDRESS);
	if (!response.ok) throw new Error(`HTTP ${response.status}`);
	return lireVocabulaire((await response.json()) as FichierVocabulaire);
}

/**
 * The words of the site, fetched for whoever typed one that it does not have. None when they do
 * not arrive: the answer is then without its suggestions.
 */
export async function loadVocabulary(): Promise<readonly MotDuSite[]> {
	loading ??= fetchWords();
	try {
		return await loading;
	} catch {
		loading = undefined;
		return [];
	}
}
