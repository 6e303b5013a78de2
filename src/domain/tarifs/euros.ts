/** Amount in whole cents, as read: « 30 € », « 24,50 € », « 1 480 € ». */
export function formatEuros(centimes: number): string {
	const reste = centimes % 100;
	const euros = String((centimes - reste) / 100).replace(/(?<=\d)(?=(?:\d{3})+$)/g, ' ');
	return reste === 0 ? `${euros} €` : `${euros},${String(reste).padStart(2, '0')} €`;
}
