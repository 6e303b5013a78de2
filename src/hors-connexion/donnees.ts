import { registerRoute } from 'workbox-routing';
import type { Fichier as FichierDeCommunes } from '../domain/gazetteer/fichier.ts';
import { MANIFESTE } from './ce-build.ts';
import { estConforme } from './empreinte.ts';
import { rechercheGardee } from './etat.ts';
import { communesHref } from './manifeste.ts';
import { fichierGarde } from './recherche.ts';
import { VERSION } from './version.ts';

/** A network that has not answered by then gives way to the communes that are kept. */
const PATIENCE_MS = 4000;

const LISTES = new Map(MANIFESTE.recherche.map(({ url, empreinte }) => [url, empreinte]));

/** Communes of the départements kept, in one file that says it is not the whole. */
async function communesGardees(): Promise<Response | undefined> {
	const { departements = [] } = (await rechercheGardee()) ?? {};
	const copies = await Promise.all(
		departements.map((departement) => fichierGarde(communesHref(departement)))
	);
	const fichiers = await Promise.all(
		copies.flatMap((copie) => (copie ? [copie.json() as Promise<FichierDeCommunes>] : []))
	);
	if (fichiers.length === 0) return undefined;
	const reunis = fichiers.reduce((avant, { epci, communes }) => ({
		epci: [...avant.epci, ...epci],
		communes: [
			...avant.communes,
			...communes.map((rangee): (typeof communes)[number] => {
				const [nom, code, postaux, latitude, longitude, precision, rang, ...reste] = rangee;
				const place = rang < 0 ? rang : rang + avant.epci.length;
				return [nom, code, postaux, latitude, longitude, precision, place, ...reste];
			}),
		],
	}));
	return Response.json({ ...reunis, partiel: true } satisfies FichierDeCommunes);
}

/** Data of this build for a page of this build; a failure rather than another version's. */
async function serveData(request: Request, path: string): Promise<Response> {
	const garde = await fichierGarde(path);
	if (garde) return garde;
	const communes = path.startsWith('/gazetteer/') ? await communesGardees() : undefined;
	try {
		const response = await fetch(
			request,
			communes && { signal: AbortSignal.timeout(PATIENCE_MS) }
		);
		const empreinte = LISTES.get(path);
		return empreinte === undefined || (await estConforme(response, empreinte))
			? response
			: Response.error();
	} catch {
		return communes ?? Response.error();
	}
}

/**
 * Answer what the finder reads. A page of another build, or one that does not say its own, is left
 * to the network: nothing kept was made for it.
 */
export function answerData(): void {
	registerRoute(
		({ url, request }) =>
			/^\/(?:finder|gazetteer)\//.test(url.pathname) &&
			request.headers.get(VERSION) === MANIFESTE.version,
		({ request, url }) => serveData(request, url.pathname)
	);
}
