import { matchPrecache } from 'workbox-precaching';
import { PAGES } from './caches.ts';
import { dateDeCopie } from './copie.ts';
import { cleDePage } from './pages.ts';
import { fichierGarde } from './recherche.ts';

const HORS_CONNEXION = '/hors-connexion/';

/** The page with something said first. */
async function avecMention(page: Response, mention: string, status: number): Promise<Response> {
	const html = (await page.text()).replace(
		/<main\b[^>]*>/,
		(main) => `${main}<p class="encart" role="status">${mention}</p>`
	);
	return new Response(html, { status, headers: page.headers });
}

/**
 * The kept copy of a page, which says since when it is one. The finder's is that of its data; the
 * copy of a page read counts before that of the installation.
 */
export async function montrerCopie(url: string): Promise<Response | undefined> {
	const cle = cleDePage(url);
	const copie =
		(await fichierGarde(cle)) ??
		(await caches.match(cle, { cacheName: PAGES })) ??
		(await matchPrecache(cle));
	if (!copie || cle === HORS_CONNEXION) return copie;
	const le = dateDeCopie(copie);
	return avecMention(
		copie,
		`Le réseau ne répond pas\u00A0: voici la copie${le === undefined ? '' : ` du ${le},`} gardée sur cet appareil. ` +
			`La page a pu changer depuis. <a href="${HORS_CONNEXION}">Ce que cet appareil garde</a>`,
		200
	);
}

/** What is shown instead of a page that is not kept. */
export async function montrerAbsence(): Promise<Response | undefined> {
	const page = await matchPrecache(HORS_CONNEXION);
	return (
		page &&
		avecMention(
			page,
			'Le réseau ne répond pas, et la page demandée n’est pas gardée sur cet appareil. Réessayez quand le réseau sera revenu.',
			503
		)
	);
}
