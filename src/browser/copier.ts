import { formatDate } from '../domain/date.ts';

/** What is said once done, or when the browser refuses the clipboard. */
const FAIT = 'Copié';
const REFUS = 'La copie a été refusée : sélectionnez le texte et copiez-le.';

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** Today for the reader, who is the one that consults. */
function today(): string {
	const now = new Date();
	return [now.getFullYear(), twoDigits(now.getMonth() + 1), twoDigits(now.getDate())].join('-');
}

async function copy(button: HTMLButtonElement, status: Element): Promise<void> {
	const { copier = '', copierDate } = button.dataset;
	const text =
		copierDate === undefined ? copier : `${copier}, consulté le ${formatDate(today())}`;
	// Emptied first: said again, the same words would not be read out.
	status.textContent = '';
	try {
		await navigator.clipboard.writeText(text);
		status.textContent = FAIT;
	} catch {
		status.textContent = REFUS;
	}
}

/** Show the copy buttons of the page (they need a script), and make them work. */
export function startCopyButtons(): void {
	for (const holder of document.querySelectorAll('[data-copie]')) {
		const button = holder.querySelector<HTMLButtonElement>('[data-copier]');
		const status = holder.querySelector('[role=status]');
		if (!button || !status) continue;
		button.hidden = false;
		button.addEventListener('click', () => void copy(button, status));
	}
}
