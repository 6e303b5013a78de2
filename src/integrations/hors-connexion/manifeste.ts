import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import {
	communesHref,
	type Fichier,
	LONGUEUR_D_EMPREINTE,
	type Manifeste,
} from '../../hors-connexion/manifeste.ts';

/** The page of the finder carries its version, and is at the limit of its weight. */
const LONGUEUR_DE_VERSION = 8;

/** Page of the finder, whose data is kept with it. */
const FINDER = '/lieux/';

/** Pages that are kept from the first visit on: little, and enough to know what to do. */
const COQUILLE = ['/', '/hors-connexion/'];

/** What the page of the finder says of its version, and of what keeping it takes. */
const DIT_DU_FINDER = /(?<= data-version=")[^"]*/;

/** What the page of a site says of what keeping it takes. */
const DIT_DU_LIEU = /(?<= data-garder="Garder hors connexion \()[^\s\u00A0]+/;

const PAGES_DU_LIEU = / data-pages="([^"]+)" data-departement="([^"]+)"/;

const sha256 = (content: string | Buffer): string =>
	createHash('sha256').update(content).digest('hex').slice(0, LONGUEUR_D_EMPREINTE);

/** Kilobytes to announce, rounded up to the next ten. */
const annonce = (bytes: number): number => Math.ceil(bytes / 10_000) * 10;

/** Files of a built site, read once. */
function filesOf(dist: string) {
	const known = new Map<string, Buffer>();
	const read = (url: string): Buffer => {
		const content =
			known.get(url) ??
			readFileSync(join(dist, url.endsWith('/') ? `${url}index.html` : url));
		known.set(url, content);
		return content;
	};
	const weights = new Map<string, number>();
	const weightOf = (url: string): number => {
		const weight = weights.get(url) ?? gzipSync(read(url)).length;
		weights.set(url, weight);
		return weight;
	};
	return {
		text: (url: string) => read(url).toString('utf8'),
		fichier: (url: string): Fichier => ({ url, empreinte: sha256(read(url)) }),
		weigh: (urls: Iterable<string>) =>
			[...urls].reduce((total, url) => total + weightOf(url), 0),
		write: (url: string, text: string) => {
			known.set(url, Buffer.from(text));
			writeFileSync(join(dist, url, 'index.html'), text);
		},
	};
}

/** The scripts and style sheets that a file names, and those that these name in turn. */
function namedFrom(start: string, text: (url: string) => string, assets: readonly string[]) {
	const found = new Set<string>();
	const follow = (url: string): void => {
		const content = text(url);
		for (const asset of assets) {
			if (found.has(asset) || !content.includes(basename(asset))) continue;
			found.add(asset);
			if (/\.(?:js|css)$/.test(asset)) follow(asset);
		}
	};
	follow(start);
	return [...found].sort();
}

/** The style sheets and scripts that a page loads as it opens. */
const loadedBy = (html: string): string[] =>
	[...html.matchAll(/<(?:link|script)\b[^>]*?\s(?:href|src)="(\/_astro\/[^"]+)"/g)].map(
		([, url = '']) => url
	);

/**
 * What a built site keeps offline, with the content of each file. Writes in the pages what keeping
 * takes; a second call finds and writes the same.
 * @param dist folder of the built site
 */
export function manifesteOf(dist: string): Manifeste {
	const { text, fichier, weigh, write } = filesOf(dist);
	const list = (pattern: string) =>
		globSync(pattern, { cwd: dist })
			.map((file) => `/${file.replaceAll('\\', '/')}`)
			.sort();

	const assets = list('_astro/*');
	const donnees = [...list('finder/*.json'), '/gazetteer/index.json'];
	const scripts = namedFrom(FINDER, text, assets);
	const communes = list('hors-connexion/communes/*.json').map((url) => fichier(url));
	const heaviest = Math.max(0, ...communes.map(({ url }) => weigh([url])));
	const page = text(FINDER).replace(DIT_DU_FINDER, '');
	const version = sha256(
		[page, ...[...scripts, ...donnees].map((url) => fichier(url).empreinte)].join()
	).slice(0, LONGUEUR_DE_VERSION);
	const finder = [FINDER, ...scripts, ...donnees];
	write(FINDER, page.replace(DIT_DU_FINDER, `${version} ${annonce(weigh(finder) + heaviest)}`));

	for (const url of list('lieux/*/index.html').map((file) => file.replace(/index\.html$/, ''))) {
		const html = text(url);
		const [, pages = '', departement = ''] = PAGES_DU_LIEU.exec(html) ?? [];
		if (pages === '') continue;
		const all = new Set([...finder, ...pages.split(' '), communesHref(departement)]);
		for (const kept of pages.split(' '))
			for (const asset of loadedBy(text(kept))) all.add(asset);
		write(url, html.replace(DIT_DU_LIEU, String(annonce(weigh(all)))));
	}

	const coquille = new Set([...COQUILLE, '/favicon.svg']);
	for (const url of COQUILLE) {
		for (const asset of namedFrom(url, text, assets)) coquille.add(asset);
	}
	return {
		version,
		coquille: [...coquille].map(fichier),
		recherche: finder.map(fichier),
		communes: Object.fromEntries(
			communes.map(({ url, empreinte }) => [basename(url, '.json'), empreinte])
		),
	};
}
