/** An element that the page must hold. */
export function byId<T extends HTMLElement>(id: string): T {
	const element = document.getElementById(id);
	if (!element) throw new Error(`#${id} is missing`);
	return element as T;
}

/** A new element: texts stay texts, nothing is read as HTML. */
export function element<K extends keyof HTMLElementTagNameMap>(
	name: K,
	className: string,
	...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
	const made = document.createElement(name);
	if (className !== '') made.className = className;
	made.append(...children);
	return made;
}

/** A new link. */
export const link = (href: string, text: string): HTMLAnchorElement =>
	Object.assign(element('a', '', text), { href });
