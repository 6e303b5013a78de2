import { extraire } from '../domain/search/extrait.ts';
import type { Reponse } from '../domain/search/classement.ts';
import { arrange, ask, seemsAPlace, type Trouve } from './ask.ts';
import { forgetEngine, loadEngine } from './engine.ts';
import { panneOf } from './failures.ts';
import { phraseDeCommuneSeule, phraseDeCompte, phraseSansMot } from './phrases.ts';
import { communesNamed } from './places.ts';
import { type Etat, fragmentOf, isAnchor, readState } from './state.ts';
import { byId } from './view/element.ts';
import { chosen, showFilters } from './view/filters.ts';
import { placesHelp, unknownHelp } from './view/help.ts';
import { resultItem, type Resultat } from './view/result.ts';

/** Results shown at first, and added at each click: each is a file of its own to fetch. */
const PAS = 5;

async function readResults(reponses: readonly Reponse[], trouve: Trouve): Promise<Resultat[]> {
	const moteur = await loadEngine();
	return Promise.all(
		reponses.map(async ({ id, positions }) => {
			const { url, content, meta } = await moteur.fiche(id);
			const extrait = extraire(content, positions, trouve.mots);
			return { url, genre: trouve.genres.get(id) ?? 'page', ...meta, extrait };
		})
	);
}

/** Make the search page answer. State lives in the fragment, which no server sees. */
export function startSearch(): void {
	const field = byId<HTMLInputElement>('requete');
	const status = byId('etat');
	const help = byId('aide');
	const refine = byId<HTMLDetailsElement>('affiner');
	const sort = byId<HTMLSelectElement>('tri');
	const list = byId('resultats');
	const more = byId<HTMLButtonElement>('plus');
	const retry = byId<HTMLButtonElement>('reessayer');

	/** Number of the newest run: an older answer that comes late is not shown. */
	let latest = 0;
	let state: Etat = { q: '', choix: {}, tri: 'pertinence' };
	let found: Trouve | undefined;

	const setBusy = (isBusy: boolean) => {
		list.ariaBusy = String(isBusy);
	};
	const clear = () => {
		more.hidden = true;
		retry.hidden = true;
		help.replaceChildren();
		list.replaceChildren();
	};

	/** Run a task of the newest query; what fails is told, and what comes too late is dropped. */
	const attempt = async (task: (isNewest: () => boolean) => Promise<void>) => {
		latest += 1;
		const turn = latest;
		const isNewest = () => turn === latest;
		try {
			await task(isNewest);
		} catch (error) {
			forgetEngine();
			if (!isNewest()) return;
			found = undefined;
			clear();
			setBusy(false);
			refine.hidden = true;
			const { phrase, reessayer } = panneOf(error);
			status.textContent = phrase;
			retry.hidden = !reessayer;
		}
	};

	const showList = (limite: number) =>
		attempt(async (isNewest) => {
			if (!found) return;
			const kept = await arrange(found.reponses, state);
			const results = await readResults(kept.slice(0, limite), found);
			if (refine.open) {
				const index = await (await loadEngine()).facettes();
				if (isNewest()) showFilters(found.reponses, index, state.choix);
			}
			if (!isNewest()) return;
			status.textContent = phraseDeCompte(state.q, kept.length, results.length);
			list.replaceChildren(...results.map(resultItem));
			more.hidden = results.length >= kept.length;
			more.onclick = () => {
				// Asked for more: go on reading at the first that was not there.
				const known = list.children.length;
				void showList(limite + PAS).then(() =>
					list.children[known]?.querySelector('a')?.focus()
				);
			};
		});

	const run = () =>
		attempt(async (isNewest) => {
			clear();
			found = undefined;
			refine.hidden = true;
			status.textContent = state.q === '' ? '' : 'Recherche en cours…';
			setBusy(state.q !== '');
			if (state.q === '') return;
			const { q } = state;
			const answer = await ask(q, Number(list.dataset['fiches']));
			if (!isNewest()) return;
			if (answer.mots.length === 0) {
				status.textContent = phraseSansMot(state.q);
				setBusy(false);
				return;
			}
			found = answer;
			refine.hidden = answer.reponses.length === 0;
			const shown = showList(PAS);
			const lieux = seemsAPlace(answer) ? await communesNamed(q) : [];
			if (found !== answer) return;
			// A commune that no page names is known all the same: nothing of it was left aside.
			help.replaceChildren(
				...(lieux.length > 0
					? placesHelp(lieux)
					: unknownHelp(answer.mots, answer.inconnus))
			);
			await shown;
			if (found !== answer) return;
			if (answer.reponses.length === 0 && lieux.length > 0) {
				status.textContent = phraseDeCommuneSeule(q);
			}
			setBusy(false);
		});

	const showAddress = () => {
		state = readState(location);
		field.value = state.q;
		sort.value = state.tri;
		refine.open = Object.keys(state.choix).length > 0 || state.tri !== 'pertinence';
		void run();
	};
	refine.addEventListener('change', () => {
		const tri = sort.value === 'date' ? 'date' : 'pertinence';
		state = { ...state, choix: chosen(), tri };
		history.replaceState(null, '', `${location.pathname}${fragmentOf(state)}`);
		void showList(PAS);
	});
	refine.addEventListener('toggle', () => {
		if (refine.open && found) void showList(PAS);
	});
	retry.addEventListener('click', () => void run());
	// Every state differs by its fragment: going back fires this too.
	addEventListener('hashchange', () => {
		if (!isAnchor(location.hash)) showAddress();
	});

	if (location.search !== '') {
		history.replaceState(null, '', `${location.pathname}${fragmentOf(readState(location))}`);
	}
	// Without a query, what was typed while the script was on its way stays in the field.
	if (readState(location).q !== '') showAddress();
	// Whoever is typing will need the engine.
	loadEngine().catch(() => undefined);
}
