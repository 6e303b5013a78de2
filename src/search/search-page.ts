import { loadEngine, type Resultat, search } from './engine.ts';

/** Results shown at first, and added at each click: each is a file of its own to fetch. */
const PAS = 6;

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

function sentence(query: string, total: number, shown: number): string {
	if (total === 0)
		return `Aucun résultat pour « ${query} ». Essayez un autre mot, ou parcourez les thèmes.`;
	const partly = total > shown ? `, les ${shown} premiers ci-dessous` : '';
	return `${total} résultat${total > 1 ? 's' : ''} pour « ${query} »${partly}.`;
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
	const more = byId<HTMLButtonElement>('plus');
	let latest = 0;

	const run = async (query: string, limite = PAS) => {
		const turn = ++latest;
		more.hidden = true;
		if (query === '') {
			status.textContent = '';
			list.replaceChildren();
			return;
		}
		status.textContent = 'Recherche en cours…';
		try {
			const { total, resultats } = await search(query, limite);
			// A newer search always wins over an older answer.
			if (turn !== latest) return;
			status.textContent = sentence(query, total, resultats.length);
			const known = list.children.length;
			list.replaceChildren(...resultats.map(itemOf));
			more.hidden = resultats.length >= total;
			more.onclick = () => void run(query, limite + PAS);
			// Asked for more: go on reading at the first that was not there.
			if (limite > PAS) list.children[known]?.querySelector('a')?.focus();
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
