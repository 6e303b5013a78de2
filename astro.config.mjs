import react from '@astrojs/react';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { clientBesoin } from './src/integrations/client-besoin.ts';
import { headers } from './src/integrations/headers.ts';
import { modulePreloads } from './src/integrations/module-preloads.ts';
import { searchIndex } from './src/integrations/pagefind.ts';
import { redirects } from './src/integrations/redirects.ts';
import { serviceWorker } from './src/integrations/service-worker.ts';
import { readIdentity } from './src/loaders/identity.ts';

const { adresse, fondIgn, horsConnexion, redirections } = readIdentity();

/** Pages that ask search engines to leave them out. */
const NOT_LISTED = ['/404/', '/integre/', '/recherche/', '/affiche/'];

const isListed = (page) => {
	const { pathname } = new URL(page);
	return !(pathname in redirections) && !NOT_LISTED.some((end) => pathname.endsWith(end));
};

export default defineConfig({
	site: adresse,
	trailingSlash: 'always',
	// 'jsx', the default, glues inline elements that stand on separate lines.
	compressHTML: true,
	// One style sheet and no inline script: the whole site is served from cache after one page,
	// and the security policy needs no exception.
	build: { inlineStylesheets: 'never' },
	server: {
		port: Number(process.env.PORT) || 4321,
		host: process.env.HOST || 'localhost',
	},
	devToolbar: { enabled: false },
	integrations: [
		react(),
		clientBesoin(),
		sitemap({ filter: isListed }),
		searchIndex(),
		// Before the worker, whose copies of pages keep the files that they name.
		modulePreloads(),
		// It writes in pages, whose inline code the headers then sum up.
		serviceWorker({ horsConnexion }),
		headers({ fondIgn }),
		redirects(redirections),
	],
	vite: {
		build: {
			cssCodeSplit: false,
			assetsInlineLimit: 0,
			modulePreload: false,
			rolldownOptions: {
				output: {
					codeSplitting: {
						// One file for React: its parts are always loaded together.
						groups: [
							{ name: 'react', test: /node_modules.(?:react|react-dom|scheduler)./ },
						],
					},
				},
			},
		},
	},
});
