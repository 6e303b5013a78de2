import { extraire } from '../domain/search/extrait.ts';
import type { Reponse } from '../domain/search/classement.ts';
import { estTropLongue } from '../domain/search/mots.ts';
import { type Choix, FACETTES, without } from '../domain/search/facettes.ts';
import { arrange, ask, type Trouve, unknownChoices } from './ask.ts';
import { forgetEngine, loadEngine } from './engine.ts';
import { LENTEUR, panneOf } from './failures.ts';
import { valeurLisible } from './labels.ts';
import {
	phraseDeCommuneSeule,
	phraseDeCompte,
	phraseDesFiltresInconnus,
	phraseSansCommunes,
	phraseSansMot,
	phraseSansResultat,
	phraseTropLongue,
	SANS_VOCABULAIRE,
} from './phrases.ts';
import { communesNamed } from './places.ts';
import { type Etat, fragmentOf, isAnchor, readState, type Tri } from './state.ts';
import { byId } from './view/element.ts';
import { chosen, showFilters } from './view/filters.ts';
import { correctionsHelp, leftOutHelp, notes, placesHelp } from './view/help.ts';
import { resultItem, type Resultat } from './view/result.ts';

/** Results shown at first, and added at each click: each is a file of its own to fetch. */
const PAS = 5;

/** After that long without an answer, the reader is told, and may ask anew. */
const PATIENCE_MS = 8000;

async function readResults(reponses: readonly Reponse[], trouve: Trouve): Promise<Resultat[]> {
	const moteur = await loadEngine();
	return Promise.all(
		reponses.map(async ({ id, positions }) => {
			const { url, content, meta } = await moteur.fiche(id);
			const genre = trouve.genres.get(id) ?? 'page';
			const extrait = extraire(
				content,
				positions,
				trouve.mots,
				genre === 'question' ? meta.titre : undefined
			);
			return { url, genre, ...meta, extrait };
		})
	);
}

/** Make the search page answer. State lives in the fragment, which no server sees. */
export function startSearch(): void {
	const field = byId<HTMLInputElement>('requete');
	const status = byId('etat');
	const places = byId('communes');
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
	/** True while the answer is long to come. */
	let isSlow = false;

	const setBusy = (isBusy: boolean) => {
		list.ariaBusy = String(isBusy);
	};
	const clear = () => {
		more.hidden = true;
		retry.hidden = true;
		status.classList.remove('discret');
		places.replaceChildren();
		help.replaceChildren();
		list.replaceChildren();
	};

	/** Run a task of the newest query; what fails is told, and what comes too late is dropped. */
	const attempt = async (task: (isNewest: () => boolean) => Promise<void>) => {
		latest += 1;
		const turn = latest;
		const isNewest = () => turn === latest;
		const timer = setTimeout(() => {
			if (!isNewest()) return;
			isSlow = true;
			status.textContent = LENTEUR;
			retry.hidden = false;
		}, PATIENCE_MS);
		try {
			await task(isNewest);
			if (isSlow && isNewest()) retry.hidden = true;
		} catch (error) {
			if (!isNewest()) return;
			forgetEngine();
			found = undefined;
			clear();
			setBusy(false);
			refine.hidden = true;
			const { phrase, reessayer } = panneOf(error);
			status.textContent = phrase;
			retry.hidden = !reessayer;
		} finally {
			clearTimeout(timer);
			if (isNewest()) isSlow = false;
		}
	};

	const narrow = (choix: Choix, tri: Tri) => {
		state = { ...state, choix, tri };
		history.replaceState(null, '', `${location.pathname}${fragmentOf(state)}`);
	};
	const filters = () =>
		FACETTES.flatMap((facette) => {
			const valeur = state.choix[facette];
			return valeur === undefined ? [] : [valeurLisible(facette, valeur)];
		});

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
			status.textContent = phraseDeCompte(state.q, kept.length, results.length, filters());
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

	const run = () => {
		// What is stuck would hold the next query too.
		if (isSlow) forgetEngine();
		isSlow = false;
		return attempt(async (isNewest) => {
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
			const dropped = await unknownChoices(state.choix);
			if (!isNewest()) return;
			const said = dropped.map((facette) => state.choix[facette] ?? '');
			if (dropped.length > 0) narrow(without(state.choix, dropped), state.tri);
			found = answer;
			const isFound = answer.reponses.length > 0;
			refine.hidden = !isFound;
			const shown = isFound ? showList(PAS) : undefined;
			const lieux = await communesNamed(q, answer);
			if (found !== answer) return;
			// A commune that no page names is known all the same: nothing of it was left aside.
			const isPlace = lieux !== undefined && lieux.length > 0;
			const missing = [
				...(lieux ? [] : [phraseSansCommunes(q)]),
				...(answer.sansVocabulaire && !isPlace ? [SANS_VOCABULAIRE] : []),
			];
			const corrections = isPlace ? [] : correctionsHelp(answer.mots, answer.inconnus);
			places.replaceChildren(...(isPlace ? placesHelp(lieux) : []));
			help.replaceChildren(
				...notes([
					...(said.length > 0 ? [phraseDesFiltresInconnus(said)] : []),
					...(estTropLongue(q) ? [phraseTropLongue(answer.mots)] : []),
					...missing,
				]),
				...(isFound && !isPlace ? leftOutHelp(answer.inconnus) : []),
				...corrections
			);
			if (!isFound) {
				status.classList.toggle('discret', isPlace);
				status.textContent = isPlace
					? phraseDeCommuneSeule(q)
					: phraseSansResultat(
							q,
							answer.inconnus.map(({ mot }) => mot),
							corrections.length > 0
						);
			}
			await shown;
			if (found !== answer) return;
			retry.hidden = missing.length === 0;
			setBusy(false);
		});
	};

	const showAddress = () => {
		state = readState(location);
		field.value = state.q;
		sort.value = state.tri;
		refine.open = Object.keys(state.choix).length > 0 || state.tri !== 'pertinence';
		void run();
	};
	refine.addEventListener('change', () => {
		const tri = sort.value === 'date' ? 'date' : 'pertinence';
		narrow(chosen(), tri);
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
