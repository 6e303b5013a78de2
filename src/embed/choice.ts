import type { Entree } from '../domain/gazetteer/entree.ts';
import { estAncienne } from '../domain/gazetteer/entree.ts';
import { presDe } from '../domain/gazetteer/article.ts';
import { cadreHref, codeAIntegrer, type CommuneIntegree, HAUTEUR } from '../domain/integration.ts';
import { choixClair } from '../finder/choix-clair.ts';
import { gazetteer } from '../finder/gazetteer.ts';
import { libelleCommune } from '../finder/libelle-commune.ts';
import { phraseDeChoix } from '../finder/phrases.ts';
import { element } from './elements.ts';

/** Parts of the page that a choice changes. */
export interface Parts {
	status: HTMLElement;
	/** Communes to choose among. */
	candidates: HTMLElement;
	/** What is shown once a commune is chosen. */
	result: HTMLElement;
	title: HTMLElement;
	code: HTMLTextAreaElement;
	copy: HTMLButtonElement;
	preview: HTMLElement;
	/** Ticked for a frame that is light whatever the screen. */
	light: HTMLInputElement;
	/** The site, as the code names it. */
	site: { nom: string; adresse: string };
}

/** A new frame for each commune: another address in the same one would be a step back. */
function frameFor(href: string, title: string): HTMLIFrameElement {
	const frame = element('iframe', '');
	frame.title = title;
	frame.height = String(HAUTEUR);
	frame.src = href;
	return frame;
}

function writeCode({ code, nom }: CommuneIntegree, parts: Parts): void {
	const clair = parts.light.checked;
	parts.code.value = codeAIntegrer({ code, nom, clair }, parts.site);
	parts.copy.dataset['copier'] = parts.code.value;
	parts.preview.replaceChildren(
		frameFor(cadreHref(code, clair), `Aperçu\u00A0: lieux ${presDe(nom)}`)
	);
}

function showCode(entree: Entree, parts: Parts): void {
	const { code } = entree;
	const nom = estAncienne(entree) ? (entree.commune ?? entree.nom) : entree.nom;
	parts.status.textContent = '';
	parts.candidates.replaceChildren();
	parts.title.textContent = `Le code pour ${nom} (${entree.departement})`;
	parts.light.onchange = () => {
		writeCode({ code, nom }, parts);
	};
	writeCode({ code, nom }, parts);
	parts.result.hidden = false;
	parts.title.focus();
}

function candidate(entree: Entree, parts: Parts): HTMLLIElement {
	const button = element('button', 'bouton-discret', libelleCommune(entree));
	button.type = 'button';
	button.addEventListener('click', () => {
		showCode(entree, parts);
	});
	return element('li', '', button);
}

/**
 * Show the code for the commune that a text means, or the communes to choose among.
 * @throws GazetteerIndisponible when the network fails
 */
export async function answerChoice(text: string, parts: Parts): Promise<void> {
	const found = await gazetteer.suggest(text);
	// Undefined: a newer question is being answered instead.
	if (!found) return;
	const clear = choixClair(found, text);
	if (clear) {
		showCode(clear, parts);
		return;
	}
	parts.result.hidden = true;
	parts.status.textContent = phraseDeChoix(text, found);
	parts.candidates.replaceChildren(...found.map((entree) => candidate(entree, parts)));
}
