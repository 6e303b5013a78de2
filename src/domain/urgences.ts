/**
 * Link of an emergency number: 114 answers those who cannot hear or speak, by message
 * (service-public, F33954).
 * @param numero `15`, `18`, `112` or `114`
 */
export const urgenceHref = (numero: string): string =>
	numero === '114' ? 'sms:114' : `tel:${numero}`;
