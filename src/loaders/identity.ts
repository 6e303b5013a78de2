import path from 'node:path';
import { redirectionSchema } from '../schemas/redirection.ts';
import { siteSchema } from '../schemas/site.ts';
import { formatReport } from './problems.ts';
import { readList, readOne } from './records.ts';
import { dataFolders } from './saisie.ts';

/** What Astro's configuration takes from the data, before the collections are read. */
export interface Identity {
	/** Public address of the site. */
	adresse: string;
	/** Whether the IGN background is offered. */
	fondIgn: boolean;
	/** Whether the site can be read offline. */
	horsConnexion: boolean;
	/** Old path to new path. */
	redirections: Record<string, string>;
}

/**
 * Read the address and the redirections of the site.
 * @throws Error with the report in French when one of the two files is not valid
 */
export function readIdentity(): Identity {
	const { data } = dataFolders();
	const site = readOne(path.join(data, 'site.yaml'), siteSchema);
	const redirections = readList(path.join(data, 'redirections.yaml'), redirectionSchema);
	const problems = [...site.problems, ...redirections.problems];
	const [identity] = site.entries;
	if (!identity || problems.length > 0) throw new Error(formatReport(problems));
	return {
		adresse: identity.data.adresse,
		fondIgn: identity.data.fondIgn,
		horsConnexion: identity.data.horsConnexion,
		redirections: Object.fromEntries(
			redirections.entries.map(({ data: { de, vers } }) => [de, vers])
		),
	};
}
