/**
 * What stands at `/sw.js` once the site no longer works offline: browsers ask for that address as
 * long as they have a worker of ours. It takes over, deletes all that was kept and goes, without
 * touching the pages that are open.
 */
import { toutEffacer } from './caches.ts';
import { scope } from './worker-scope.ts';

scope.addEventListener('install', (event) => {
	event.waitUntil(scope.skipWaiting());
});

scope.addEventListener('activate', (event) => {
	event.waitUntil(toutEffacer().then(() => scope.registration.unregister()));
});
