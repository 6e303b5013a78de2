import type { Site } from '../schemas/site.ts';
import { absoluteUrl } from './urls.ts';

/** Days after which a reader must no longer trust the file: under a year, as RFC 9116 asks. */
const VALID_DAYS = 330;

/**
 * Text of `/.well-known/security.txt` (RFC 9116), by which someone who finds a flaw knows whom to
 * tell. While no contact is set it says so, and nothing that looks like one.
 * @param today day as of which the site speaks, `YYYY-MM-DD`
 */
export function securityTxt({ contact, adresse }: Site, today: string): string {
	if (!contact) return '# Aucun contact n’est encore publié pour ce site.\n';
	const expires = new Date(`${today}T00:00:00Z`);
	expires.setUTCDate(expires.getUTCDate() + VALID_DAYS);
	return [
		`Contact: mailto:${contact}`,
		`Expires: ${expires.toISOString()}`,
		'Preferred-Languages: fr, en',
		`Canonical: ${absoluteUrl('/.well-known/security.txt', adresse)}`,
		'',
	].join('\n');
}
