import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Scripts of a build by address, each with the addresses of those that it imports. */
export type Imports = ReadonlyMap<string, readonly string[]>;

/** A script of a page, as Astro writes it. */
const SCRIPT = /<script type="module" src="([^"]+)"><\/script>/g;

/** All that a script imports, and that its imports do, each once, nearest first. */
function importsOf(script: string, imports: Imports): string[] {
	const all = new Set<string>();
	const queue = [script];
	for (const current of queue) {
		for (const imported of imports.get(current) ?? []) {
			if (all.has(imported)) continue;
			all.add(imported);
			queue.push(imported);
		}
	}
	return [...all];
}

/**
 * A page whose scripts' imports are asked for with it. A browser finds an import only once it has
 * read the script that names it: each link of such a chain is one more journey over the network.
 */
export function withPreloads(html: string, imports: Imports): string {
	const asked = new Set<string>();
	return html.replace(SCRIPT, (tag, src: string) => {
		const news = importsOf(src, imports).filter((href) => !asked.has(href));
		for (const href of news) asked.add(href);
		return news.map((href) => `<link rel="modulepreload" href="${href}">`).join('') + tag;
	});
}

/**
 * Vite wraps each dynamic import in a kilobyte of code that preloads style sheets and scripts with
 * it. The site has neither to preload: its style sheets are links of the page.
 */
const SANS_AIDE = {
	name: 'sans-aide-au-prechargement',
	enforce: 'pre' as const,
	load: (id: string) =>
		id === '\0vite/preload-helper.js'
			? 'export const __vitePreload = (load) => load();'
			: undefined,
};

/** Build step: what the scripts of each page import is asked for at once. */
export function modulePreloads(): AstroIntegration {
	const imports = new Map<string, readonly string[]>();
	return {
		name: 'prechargements',
		hooks: {
			'astro:config:setup': ({ updateConfig }) => {
				updateConfig({
					vite: {
						plugins: [
							SANS_AIDE,
							{
								name: 'prechargements',
								generateBundle(_, bundle) {
									for (const file of Object.values(bundle)) {
										if (file.type !== 'chunk') continue;
										const addresses = file.imports.map((name) => `/${name}`);
										imports.set(`/${file.fileName}`, addresses);
									}
								},
							},
						],
					},
				});
			},
			'astro:build:done': ({ dir }) => {
				const dist = fileURLToPath(dir);
				for (const page of globSync('**/*.html', { cwd: dist })) {
					const file = join(dist, page);
					const html = readFileSync(file, 'utf8');
					const asked = withPreloads(html, imports);
					if (asked !== html) writeFileSync(file, asked);
				}
			},
		},
	};
}
