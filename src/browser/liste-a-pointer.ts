/**
 * Points to tick of a guide (`ListeAPointer.astro`). What is ticked stays on the device, under the
 * page's address, from the first tick until the last is taken away: nothing is kept of who only
 * reads.
 */

const boxesOf = (outils: HTMLElement): HTMLInputElement[] => [
	...(outils.parentElement?.querySelectorAll<HTMLInputElement>('input[type=checkbox]') ?? []),
];

/** Ids kept on the device; none where the browser refuses, or where something else is kept. */
function read(store: () => Storage, key: string): string[] {
	try {
		const kept: unknown = JSON.parse(store().getItem(key) ?? '[]');
		return Array.isArray(kept) ? kept.map(String) : [];
	} catch {
		return [];
	}
}

/** Keep these ids, or forget the list when there are none. False where the browser refuses. */
function write(store: () => Storage, key: string, ids: readonly string[]): boolean {
	try {
		if (ids.length > 0) store().setItem(key, JSON.stringify(ids));
		else store().removeItem(key);
		return true;
	} catch {
		return false;
	}
}

/** The words under the buttons. */
function statusOf(ticked: number, total: number, kept: boolean): string {
	if (!kept)
		return 'Votre navigateur refuse de garder la liste. Imprimez-la avant de quitter la page.';
	if (ticked === 0) return '';
	return `${ticked} point${ticked > 1 ? 's cochés' : ' coché'} sur ${total}`;
}

/** Print the section of the list alone. */
function printAlone(): void {
	const { dataset } = document.documentElement;
	dataset['imprime'] = 'liste';
	addEventListener('afterprint', () => delete dataset['imprime'], { once: true });
	print();
}

/**
 * Keep what is ticked in the section around `outils`, and let it be printed and forgotten.
 * @param store where it is kept; asked for each time, as a browser may refuse it
 */
export function startListe(outils: HTMLElement, store: () => Storage): void {
	const key = `a-pointer ${location.pathname}`;
	const boxes = boxesOf(outils);
	const status = outils.querySelector('[role=status]');
	const say = (kept: boolean, none = '') => {
		const ticked = boxes.filter(({ checked }) => checked).length;
		if (status) status.textContent = statusOf(ticked, boxes.length, kept) || none;
	};
	const keep = (none = '') => {
		const ids = boxes.filter(({ checked }) => checked).map(({ id }) => id);
		say(write(store, key, ids), none);
	};

	const kept = read(store, key);
	for (const box of boxes) {
		box.checked = kept.includes(box.id);
		box.addEventListener('change', () => keep());
	}
	outils.querySelector('[data-effacer]')?.addEventListener('click', () => {
		for (const box of boxes) box.checked = false;
		keep('Tout est effacé de cet appareil.');
	});
	outils.querySelector('[data-imprimer]')?.addEventListener('click', printAlone);
	outils.hidden = false;
	say(true);
}
