import type { LieuDuFinder } from '../domain/finder.ts';
import { STATUT_LIBELLES } from '../domain/libelles.ts';

const element = <K extends keyof HTMLElementTagNameMap>(
	tag: K,
	text: string,
	attributes: Record<string, string> = {}
): HTMLElementTagNameMap[K] => {
	const created = document.createElement(tag);
	created.textContent = text;
	for (const [name, value] of Object.entries(attributes)) created.setAttribute(name, value);
	return created;
};

/**
 * Content of a site's popup, made of nodes: nothing of the data is ever read as HTML.
 * @param onClose called by « Fermer »
 */
export function popupOf(
	{ id, nom, commune, departement, statut, releve }: LieuDuFinder,
	onClose: () => void
): HTMLElement {
	const content = element('div', '', { tabindex: '-1', role: 'group', 'aria-label': commune });
	const title = element('strong', '');
	title.append(element('a', `${commune} (${departement})`, { href: `/lieux/${id}/` }));
	content.append(title);
	if (nom !== commune) content.append(element('p', nom));
	const close = element('button', 'Fermer', { type: 'button', class: 'bouton-discret' });
	content.append(element('p', `${STATUT_LIBELLES[statut].court}, ${releve}`), close);
	close.addEventListener('click', onClose);
	return content;
}
