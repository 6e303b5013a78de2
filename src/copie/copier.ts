/** Select what could not be copied, so that one gesture of the reader does it. */
async function copy(field: HTMLTextAreaElement): Promise<string> {
	try {
		await navigator.clipboard.writeText(field.value);
		return 'Copié.';
	} catch {
		field.focus();
		field.select();
		return 'Texte sélectionné : copiez-le avec votre navigateur.';
	}
}

/** Show the buttons that copy the text of a field, where scripts run. */
export function offerCopies(): void {
	for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copier]')) {
		const field = document.getElementById(button.dataset['copier'] ?? '');
		const status = button.parentElement?.querySelector('[role="status"]');
		if (!(field instanceof HTMLTextAreaElement) || !status) continue;
		button.hidden = false;
		button.addEventListener('click', () => {
			void copy(field).then((said) => {
				status.textContent = said;
			});
		});
	}
}
