import { formatDate } from '../domain/date.ts';
import { copyText } from './presse-papiers.ts';

const FAIT = 'Copié.';
const REFUS = 'Votre navigateur a refusé la copie\u00A0: sélectionnez le texte et copiez-le.';
const SELECTION =
	'Votre navigateur a refusé la copie. Le texte est sélectionné\u00A0: copiez-le par le menu, ou par Ctrl + C.';

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** Today for the reader, who is the one that consults. */
function today(): string {
	const now = new Date();
	return [now.getFullYear(), twoDigits(now.getMonth() + 1), twoDigits(now.getDate())].join('-');
}

/** Field that the button copies, where there is one: it may have changed since. */
function fieldOf({ dataset }: HTMLButtonElement): HTMLTextAreaElement | undefined {
	const field = document.getElementById(dataset['copierChamp'] ?? '');
	return field instanceof HTMLTextAreaElement ? field : undefined;
}

function textOf({ dataset }: HTMLButtonElement): string {
	const text = dataset['copier'] ?? '';
	return 'copierDate' in dataset ? `${text}, consulté le ${formatDate(today())}` : text;
}

/** @returns what to say of it */
async function copy(button: HTMLButtonElement): Promise<string> {
	const field = fieldOf(button);
	if (await copyText(field ? field.value : textOf(button))) return FAIT;
	if (!field) return REFUS;
	// One gesture of the reader is left to do it.
	field.focus();
	field.select();
	return SELECTION;
}

/** Show the copy buttons of the page (they need a script), and make them work. */
export function startCopyButtons(): void {
	for (const holder of document.querySelectorAll('[data-copie]')) {
		const button = holder.querySelector('button');
		const status = holder.querySelector('[role=status]');
		if (!button || !status) continue;
		button.hidden = false;
		button.addEventListener('click', () => {
			// Emptied first: said again, the same words would not be read out.
			status.textContent = '';
			void copy(button).then((said) => {
				status.textContent = said;
			});
		});
	}
}
