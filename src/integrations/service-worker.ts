import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { bundle } from './hors-connexion/bundle.ts';
import { manifesteOf } from './hors-connexion/manifeste.ts';

/** What the site does without a network. */
export interface HorsConnexion {
	/** False: what is kept on devices is deleted, and nothing is kept any more. */
	horsConnexion: boolean;
}

/**
 * Write `/sw.js` for a built site: its worker, or the kill switch. With the worker, pages are told
 * what keeping weighs, which is known once all is built.
 * @param dist folder of the built site
 */
export async function writeWorker(dist: string, { horsConnexion }: HorsConnexion): Promise<void> {
	const code = horsConnexion
		? `self.MANIFESTE=${JSON.stringify(manifesteOf(dist))};\n${await bundle('worker')}`
		: await bundle('kill-switch');
	await writeFile(join(dist, 'sw.js'), code);
}

/** Build step: the service worker, once every page is written. */
export function serviceWorker(reglage: HorsConnexion): AstroIntegration {
	return {
		name: 'hors-connexion',
		hooks: {
			'astro:build:done': async ({ dir, logger }) => {
				await writeWorker(fileURLToPath(dir), reglage);
				logger.info(reglage.horsConnexion ? 'sw.js écrit' : 'sw.js écrit : il efface tout');
			},
		},
	};
}
