/** Criteria as the fragment, the selects and the attributes of the press items name them. */
const CRITERES = ['regions', 'emetteurs', 'annees'] as const;

const selectsOf = (form: HTMLFormElement) =>
	CRITERES.map((critere) => form.elements.namedItem(critere) as HTMLSelectElement);

const matches = (item: HTMLElement, selects: readonly HTMLSelectElement[]): boolean =>
	selects.every(({ name, value }) => value === '' || item.dataset[name] === value);

/** Hide the items that do not match, count the others section by section, and say how many. */
function apply(form: HTMLFormElement, selects: readonly HTMLSelectElement[]): void {
	const chosen = selects.some(({ value }) => value !== '');
	let total = 0;
	for (const section of document.querySelectorAll<HTMLElement>('.presse')) {
		let shown = 0;
		for (const item of section.querySelectorAll<HTMLElement>('article')) {
			item.hidden = !matches(item, selects);
			if (!item.hidden) shown += 1;
		}
		section.hidden = shown === 0;
		const count = section.querySelector('.compte');
		if (count) count.textContent = String(shown);
		total += shown;
	}
	const status = form.querySelector('[role=status]');
	const words = total === 0 ? 'Aucun document' : `${total} document${total > 1 ? 's' : ''}`;
	if (status) status.textContent = chosen ? `${words} pour ce choix.` : '';
	const reset = form.querySelector<HTMLButtonElement>('[type=reset]');
	if (reset) reset.hidden = !chosen;
}

/** Choice kept in the fragment, so that it can be shared and Back returns to it. */
function remember(selects: readonly HTMLSelectElement[]): void {
	const chosen = selects.filter(({ value }) => value !== '');
	const fragment = new URLSearchParams(chosen.map(({ name, value }) => [name, value])).toString();
	history.replaceState(null, '', fragment === '' ? location.pathname : `#${fragment}`);
}

/** Set the selects to what the fragment says; a value that does not exist is none. */
function readAddress(selects: readonly HTMLSelectElement[]): void {
	const fragment = new URLSearchParams(location.hash.slice(1));
	for (const select of selects) {
		select.value = fragment.get(select.name) ?? '';
		if (select.selectedIndex === -1) select.value = '';
	}
}

/** Make the press list choose in place. The links to the pages of each value do without. */
export function startPressFilters(): void {
	const form = document.querySelector<HTMLFormElement>('#filtres-presse');
	const links = document.querySelector<HTMLElement>('#criteres-presse');
	if (!form || !links) return;
	const selects = selectsOf(form);
	const showAddress = () => {
		// A link to a part of the page says nothing of the choice, and leaves it as it is.
		if (location.hash !== '' && !location.hash.includes('=')) return;
		readAddress(selects);
		apply(form, selects);
	};
	form.hidden = false;
	links.hidden = true;
	form.addEventListener('change', () => {
		remember(selects);
		apply(form, selects);
	});
	form.addEventListener('submit', (event) => event.preventDefault());
	form.addEventListener('reset', (event) => {
		event.preventDefault();
		for (const select of selects) select.value = '';
		remember(selects);
		apply(form, selects);
		// The button goes away: do not lose the reader's place.
		selects[0]?.focus();
	});
	addEventListener('hashchange', showAddress);
	showAddress();
}
