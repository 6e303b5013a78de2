/** Amount in whole cents, as read: « 30 € », « 24,50 € ». */
export function formatEuros(centimes: number): string {
	const reste = centimes % 100;
	const euros = (centimes - reste) / 100;
	return reste === 0 ? `${euros} €` : `${euros},${String(reste).padStart(2, '0')} €`;
}
