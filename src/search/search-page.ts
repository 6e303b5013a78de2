import { loadEngine, type Resultat, search } from './engine.ts';

const LIMITE = 20;

const byId = <T extends HTMLElement>(id: string): T => {
	const element = document.getElementById(id);
	if (!element) throw new Error(`#${id} is missing`);
	return element as T;
};

function itemOf({ url, titre, extrait }: Resultat): HTMLLIElement {
	const item = document.createElement('li');
	const link = document.createElement('a');
	link.href = url;
	link.textContent = titre;
	const title = document.createElement('h2');
	title.className = 'titre-resultat';
	title.append(link);
	const excerpt = document.createElement('p');
	for (const { texte, trouve } of extrait) {
		if (!trouve) excerpt.append(texte);
		else excerpt.append(Object.assign(document.createElement('mark'), { textContent: texte }));
	}
	item.append(title, excerpt);
	return item;
}

function sentence(query: string, total: number): string {
	if (total === 0)
		return `Aucun résultat pour « ${query} ». Essayez un autre mot, ou parcourez les thèmes.`;
	const shown = total > LIMITE ? `, les ${LIMITE} premiers ci-dessous` : '';
	return `${total} résultat${total > 1 ? 's' : ''} pour « ${query} »${shown}.`;
}

/** Query of the address: the fragment's, or the one a plain form sent. */
function queryOfAddress(): string {
	const fragment = new URLSearchParams(location.hash.slice(1)).get('q');
	return (fragment ?? new URLSearchParams(location.search).get('q') ?? '').trim();
}

/** Make the search page answer. State lives in the fragment, which no server sees. */
export function startSearch(): void {
	const form = byId<HTMLFormElement>('recherche');
	const field = byId<HTMLInputElement>('requete');
	const status = byId('etat');
	const list = byId('resultats');
	let latest = 0;

	const run = async (query: string) => {
		const turn = ++latest;
		if (query === '') {
			status.textContent = '';
			list.replaceChildren();
			return;
		}
		status.textContent = 'Recherche en cours…';
		try {
			const { total, resultats } = await search(query, LIMITE);
			// A newer search always wins over an older answer.
			if (turn !== latest) return;
			status.textContent = sentence(query, total);
			list.replaceChildren(...resultats.map(itemOf));
		} catch {
			if (turn !== latest) return;
			list.replaceChildren();
			status.textContent =
				'La recherche n’a pas pu se charger. Vérifiez votre connexion puis réessayez, ou partez du plan du site.';
		}
	};

	const showAddress = () => {
		field.value = queryOfAddress();
		void run(field.value);
	};

	form.addEventListener('submit', (event) => {
		event.preventDefault();
		const query = field.value.trim();
		const address =
			query === ''
				? location.pathname
				: `${location.pathname}#q=${encodeURIComponent(query)}`;
		history.pushState(null, '', address);
		void run(query);
	});
	field.addEventListener('focus', () => void loadEngine().catch(() => undefined), { once: true });
	addEventListener('popstate', showAddress);
	addEventListener('hashchange', showAddress);

	if (location.search !== '') {
		const query = queryOfAddress();
		history.replaceState(null, '', `${location.pathname}#q=${encodeURIComponent(query)}`);
	}
	showAddress();
}
