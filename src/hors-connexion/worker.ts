/**
 * The service worker of the site (`/sw.js`): bundled, and told of its build, by
 * `src/integrations/service-worker.ts`. `docs/hors-connexion.md` says what it promises.
 */
import { registerRoute } from 'workbox-routing';
import { keepShell } from './coquille.ts';
import { answerData } from './donnees.ts';
import { AutreVersion } from './empreinte.ts';
import { dropUnusedFiles, serveFile } from './fichiers.ts';
import { type Demande, type Issue, RELEVE } from './messages.ts';
import { answerPages } from './navigation.ts';
import { keepPage } from './pages.ts';
import { dropOtherFinders, keepFinder, keepFinderAgain } from './recherche.ts';
import { scope } from './worker-scope.ts';

/** The pages that are open were read before the worker was there: as the browser has them. */
async function keepOpenPages(): Promise<void> {
	const open = await scope.clients.matchAll({ includeUncontrolled: true, type: 'window' });
	await Promise.allSettled(open.map(({ url }) => keepPage(url, 'force-cache')));
}

async function keep({ pages, departements }: Demande): Promise<Issue> {
	try {
		await keepFinder(departements);
		for (const page of pages) await keepPage(page, 'no-cache', pages[0]);
		return 'gardee';
	} catch (error) {
		return error instanceof AutreVersion ? 'autre-version' : 'echec';
	}
}

keepShell();
answerPages();
registerRoute(({ url }) => url.pathname.startsWith('/_astro/'), serveFile);
answerData();

scope.addEventListener('install', (event) => {
	event.waitUntil(keepFinderAgain());
});

scope.addEventListener('activate', (event) => {
	event.waitUntil(
		(async () => {
			await dropOtherFinders();
			await dropUnusedFiles();
			await scope.clients.claim();
			await keepOpenPages();
		})()
	);
});

scope.addEventListener('message', (event) => {
	if (event.data === RELEVE) {
		void scope.skipWaiting();
		return;
	}
	event.waitUntil(
		keep(event.data as Demande).then((issue) => event.ports[0]?.postMessage(issue))
	);
});
