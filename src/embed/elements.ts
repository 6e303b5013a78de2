import type { Morceau } from '../domain/morceau.ts';

/** An element with its class and what it holds. Texts stay texts. */
export function element<T extends keyof HTMLElementTagNameMap>(
	tag: T,
	className: string,
	...content: (Node | string)[]
): HTMLElementTagNameMap[T] {
	const made = document.createElement(tag);
	if (className) made.className = className;
	made.append(...content);
	return made;
}

const link = (texte: string, href: string): HTMLAnchorElement =>
	Object.assign(element('a', '', texte), { href });

/** A sentence with its links. */
export const phrase = (morceaux: readonly Morceau[]): (Node | string)[] =>
	morceaux.map((morceau) =>
		typeof morceau === 'string' ? morceau : link(morceau.texte, morceau.href)
	);
