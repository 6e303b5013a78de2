import { findChromium } from './chromium/find.ts';
import { installWithApt, installWithPlaywright } from './chromium/install.ts';

export { findChromium };

/**
 * Make sure that this machine has a Chromium, installing one if need be.
 * @returns its path, or `undefined` when none could be had
 */
function ensureChromium(): string | undefined {
	const found = findChromium();
	if (found) return found;
	console.log('Aucun navigateur Chromium trouvé : installation…');
	if (installWithApt()) {
		const installed = findChromium();
		if (installed) return installed;
	}
	return installWithPlaywright() ? findChromium() : undefined;
}

if (import.meta.main) {
	const path = ensureChromium();
	if (!path) {
		console.error(
			'✖ Pas de navigateur : installez Chromium ou Chrome, ou donnez son chemin dans CHROMIUM_PATH. / No browser: install Chromium or Chrome, or set CHROMIUM_PATH to its path.'
		);
		process.exit(1);
	}
	console.log(`Navigateur : ${path}`);
}
