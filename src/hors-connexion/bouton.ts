import { garder, workerReady } from './client.ts';
import { pageGardee, rechercheGardee } from './etat.ts';
import type { Issue } from './messages.ts';
import { retirerPages, retirerRecherche } from './retirer.ts';

const DIT: Record<Exclude<Issue, 'gardee'>, string> = {
	'autre-version':
		'Une nouvelle version du site vient de paraître. Rechargez la page, puis recommencez.',
	echec: 'La copie n’a pas pu se faire en entier. Vérifiez votre connexion et réessayez.',
};

/**
 * Make the button « Garder hors connexion » work, and show it: it needs the worker.
 * @param holder holds the button to keep, the one to forget, and what is said; its data says what
 * is kept: `pages`, the one it stands on first, and `departement`
 * @returns what undoes it
 */
export function startKeeping(holder: HTMLElement): () => void {
	const [keep, forget] = holder.querySelectorAll('button');
	const status = holder.querySelector('[role=status]');
	const pages = (holder.dataset['pages'] ?? '').split(' ').filter((page) => page !== '');
	const { departement = '' } = holder.dataset;
	const [page] = pages;
	const stopped = new AbortController();
	if (!keep || !forget || !status) return () => undefined;

	/** When what the button keeps was kept, if it was. */
	const since = async () => {
		const recherche = await rechercheGardee();
		if (!recherche) return undefined;
		if (departement && !recherche.departements.includes(departement)) return undefined;
		return page === undefined ? recherche.le : pageGardee(page);
	};
	const show = async (instead = '') => {
		const le = await since();
		status.textContent = instead || (le === undefined ? '' : `Gardé le ${le}.`);
		keep.textContent = (le === undefined ? keep.dataset['garder'] : 'Mettre à jour') ?? '';
		forget.hidden = le === undefined;
	};
	const listen = (button: HTMLButtonElement, act: () => Promise<void>) => {
		button.addEventListener('click', () => void act(), { signal: stopped.signal });
	};

	listen(keep, async () => {
		if (keep.hasAttribute('aria-disabled')) return;
		// Not `disabled`, which would take the focus away.
		keep.setAttribute('aria-disabled', 'true');
		status.textContent = 'Copie en cours…';
		const issue = await garder({ pages, departements: departement ? [departement] : [] });
		keep.removeAttribute('aria-disabled');
		await show(issue === 'gardee' ? '' : DIT[issue]);
	});
	listen(forget, async () => {
		await (page === undefined ? retirerRecherche() : retirerPages(page));
		await show('Retiré de cet appareil.');
		keep.focus();
	});
	void workerReady().then(async (worker) => {
		if (!worker || stopped.signal.aborted) return;
		await show();
		holder.hidden = false;
	});
	return () => {
		stopped.abort();
	};
}
