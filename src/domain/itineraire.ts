import type { Lieu } from './fiches.ts';

/**
 * Link to a map of the address, or of the town where no address is published. The address goes
 * as text: the site knows no exact position, and the point of a town centre would mislead.
 */
export function itineraireHref({ adresse, codePostal, commune }: Lieu): string {
	const query = [adresse, `${codePostal} ${commune.nom}`, 'France'].filter(Boolean).join(', ');
	return `https://www.openstreetmap.org/search?query=${encodeURIComponent(query)}`;
}
