import { GAZETTEER_EN_PANNE } from '../finder/panne-des-communes.ts';

const part = <T extends HTMLElement>(root: HTMLElement, selector: string): T => {
	const found = root.querySelector<T>(selector);
	if (!found) throw new Error(`${selector} is missing`);
	return found;
};

/** Make the choice of a commune work; the code that looks it up comes with the first gesture. */
export function startIntegrer(): void {
	const root = document.getElementById('choix');
	if (!root) return;
	const form = part<HTMLFormElement>(root, 'form');
	const field = part<HTMLInputElement>(root, 'input');
	const { nom = '', adresse = '' } = root.dataset;
	const parts = {
		status: part(root, '[role=status]'),
		candidates: part(root, 'ul'),
		result: part(root, 'section'),
		title: part(root, 'h2'),
		code: part<HTMLTextAreaElement>(root, 'textarea'),
		copy: part<HTMLButtonElement>(root, '[data-copier]'),
		preview: part(root, '.apercu'),
		light: part<HTMLInputElement>(root, '[type=checkbox]'),
		site: { nom, adresse },
	};
	field.addEventListener('focus', () => void import('./choice.ts').catch(() => undefined), {
		once: true,
	});
	form.addEventListener('submit', (event) => {
		event.preventDefault();
		import('./choice.ts')
			.then(({ answerChoice }) => answerChoice(field.value, parts))
			.catch(() => {
				parts.status.textContent = GAZETTEER_EN_PANNE;
			});
	});
}
