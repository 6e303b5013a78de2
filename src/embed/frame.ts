import type { ZonesConnues } from '../domain/couverture.ts';
import { decode } from '../domain/gazetteer/decode.ts';
import type { LieuDuFinder } from '../domain/finder.ts';
import type { Entree } from '../domain/gazetteer/entree.ts';
import type { Fichier } from '../domain/gazetteer/fichier.ts';
import { presDe } from '../domain/gazetteer/article.ts';
import type { Sommaire } from '../domain/tranches.ts';
import { INDEX, type Table } from '../domain/gazetteer/table.ts';
import { communeByCode } from '../finder/commune-by-code.ts';
import { type FetchJson, jsonFetcher } from '../finder/fetch-json.ts';
import { answerFor } from './answer.ts';

const COMMUNE_INCONNUE =
	'Ce cadre devait montrer les lieux proches d’une commune, mais nous ne la reconnaissons pas. Suivez le lien pour voir tous les lieux connus.';

const EN_PANNE =
	'Les lieux n’ont pas pu se charger. Vérifiez votre connexion et rechargez la page, ou suivez le lien pour voir tous les lieux connus.';

const communes = jsonFetcher('/gazetteer/');

const loadCommune = (code: string): Promise<Entree | undefined> =>
	communeByCode(
		code,
		() => communes(INDEX) as Promise<Table>,
		async (file) => decode((await communes(file)) as Fichier)
	);

const finder = jsonFetcher('/finder/');

/**
 * Keep the colours of a light screen, as the site around does: what the sheets say of a dark one
 * no longer applies.
 */
function stayLight(): void {
	const forget = (rules: CSSRuleList): void => {
		for (const rule of rules) {
			if (rule instanceof CSSMediaRule && rule.conditionText.includes('dark')) {
				rule.media.mediaText = 'not all';
			} else if (rule instanceof CSSGroupingRule) forget(rule.cssRules);
		}
	};
	for (const { cssRules } of document.styleSheets) forget(cssRules);
	document.documentElement.style.colorScheme = 'light';
}

/** The parts of the page, which says what it is before the script runs. */
function parts() {
	const byId = (id: string): HTMLElement => {
		const found = document.getElementById(id);
		if (!found) throw new Error(`#${id} is missing`);
		return found;
	};
	return {
		title: byId('titre'),
		presentation: byId('presentation'),
		status: byId('etat'),
		answer: byId('reponse'),
		sites: byId('lieux'),
		whatToDo: byId('que-faire'),
	};
}

declare global {
	interface Window {
		/** Finds the sites around a commune; left by its own script where one file cannot hold all. */
		lieuxAutourDe?: (
			commune: Entree,
			sommaire: Sommaire,
			fetchJson: FetchJson
		) => Promise<readonly LieuDuFinder[]>;
	}
}

/**
 * Show the nearest sites of the commune that the fragment names (`#commune=43234`), in light
 * colours whatever the screen where it says so (`#commune=43234&clair`).
 */
export function startFrame(): void {
	const { title, presentation, status, answer, sites, whatToDo } = parts();
	const { carte = '', aConfirmer = '', zonesConnues = '' } = answer.dataset;
	const plainTitle = title.textContent;
	let latest = 0;

	const clear = (message: string) => {
		title.textContent = plainTitle;
		presentation.hidden = false;
		status.textContent = message;
		answer.replaceChildren();
		sites.replaceChildren();
	};

	const show = async () => {
		const turn = ++latest;
		const asked = new URLSearchParams(location.hash.slice(1));
		if (asked.has('clair')) stayLight();
		const code = asked.get('commune');
		if (code === null) {
			clear('');
			return;
		}
		status.textContent = 'Recherche des lieux les plus proches…';
		try {
			const [commune, liste] = await Promise.all([
				loadCommune(code),
				finder('lieux') as Promise<LieuDuFinder[] | Sommaire>,
			]);
			const lieux =
				Array.isArray(liste) || !commune
					? (liste as LieuDuFinder[])
					: ((await window.lieuxAutourDe?.(commune, liste, finder)) ?? []);
			if (turn !== latest) return;
			clear(commune ? '' : COMMUNE_INCONNUE);
			if (!commune) return;
			const found = answerFor(commune, {
				lieux,
				zonesAConfirmer: aConfirmer.split(' '),
				zonesConnues: JSON.parse(zonesConnues) as ZonesConnues,
				carteOfficielle: carte,
			});
			title.textContent = `Lieux de consultation ${presDe(commune.nom)}`;
			presentation.hidden = true;
			answer.replaceChildren(...found.answer);
			sites.replaceChildren(...found.sites);
			if (found.isNear) sites.after(whatToDo);
			else sites.before(whatToDo);
		} catch {
			if (turn === latest) clear(EN_PANNE);
		}
	};

	addEventListener('hashchange', () => void show());
	void show();
}
