import { fragmentOf, isAnchor } from './state.ts';
import { byId } from './view/element.ts';

const FAILED =
	'La recherche n’a pas pu se charger. Vérifiez votre connexion, puis réessayez, ou partez des thèmes ci-dessous.';

/**
 * Make the search page answer as soon as somebody means to search: the rest of the script, the
 * engine and the index are fetched only then. What is asked goes in the fragment.
 */
export function bootstrap(): void {
	const form = byId<HTMLFormElement>('recherche');
	const field = byId<HTMLInputElement>('requete');
	const retry = byId<HTMLButtonElement>('reessayer');
	let started = false;
	const start = () => {
		if (started) return;
		started = true;
		retry.hidden = true;
		import('./search-page.ts').then(
			({ startSearch }) => {
				startSearch();
			},
			() => {
				started = false;
				byId('etat').textContent = FAILED;
				retry.hidden = false;
			}
		);
	};
	form.addEventListener('submit', (event) => {
		event.preventDefault();
		location.hash = fragmentOf({ q: field.value.trim(), choix: {}, tri: 'pertinence' });
		start();
	});
	field.addEventListener('focus', start);
	retry.addEventListener('click', start);
	// A link from the header may have given the focus already.
	const isAsked = () => location.hash !== '' && !isAnchor(location.hash);
	addEventListener('hashchange', () => {
		if (isAsked()) start();
	});
	if (location.search !== '' || isAsked() || document.activeElement === field) start();
}
