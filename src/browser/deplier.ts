/** Paper cannot be unfolded: open whatever folds before the page is printed. */
export function openForPrint(): void {
	addEventListener('beforeprint', () => {
		for (const details of document.querySelectorAll('details')) details.open = true;
	});
}
