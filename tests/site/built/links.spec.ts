import { test } from '@playwright/test';
import { builtPages, distFiles } from '../lib/dist.ts';
import { addressesIn, idsIn } from '../lib/links.ts';
import { onDemand } from '../lib/on-demand.ts';
import { expectNone } from '../lib/problems.ts';
import { attributeOf, parse } from '../lib/html.ts';

/** Stands for the site while addresses are resolved; nothing is asked of it. */
const HERE = 'https://site.invalid';

const OUTSIDE = new Set(['http:', 'https:', 'mailto:', 'tel:', 'sms:', 'data:']);

const pages = builtPages();
const files = new Set(distFiles('**/*').map((file) => `/${file}`));
const ids = onDemand(() => new Map(pages.map(({ path, html }) => [path, idsIn(html)])));

/** The site's own address, under which its pages may name each other. */
function siteOrigin(): string {
	const home = pages.find(({ path }) => path === '/');
	const canonical = home && parse(home.html).querySelector('link[rel="canonical"]');
	return new URL(attributeOf(canonical ?? null, 'href') ?? HERE).origin;
}

/** State that a script keeps in the address (`#commune=43234`), or a text to highlight. */
const isState = (fragment: string) => fragment.includes('=') || fragment.startsWith(':~:');

/** What is wrong with an address that leads into the site; `undefined` when it leads somewhere. */
function deadEnd({ pathname, hash }: URL): string | undefined {
	const path = decodeURI(pathname);
	const isPage = path.endsWith('/') && files.has(`${path}index.html`);
	if (!isPage && files.has(`${path}/index.html`)) return `il manque la barre finale : ${path}/`;
	if (!isPage && !files.has(path)) return 'rien à cette adresse';
	const fragment = decodeURIComponent(hash.slice(1));
	if (fragment === '' || isState(fragment)) return undefined;
	const known = ids().get(path);
	return known && !known.has(fragment) ? `aucun élément n’a l’id « ${fragment} »` : undefined;
}

function check(address: string, from: string, published: string): string | undefined {
	if (!URL.canParse(address, HERE + from)) return 'adresse mal formée';
	const url = new URL(address, HERE + from);
	if (url.origin === HERE || url.origin === published) return deadEnd(url);
	return OUTSIDE.has(url.protocol) ? undefined : `protocole ${url.protocol} interdit`;
}

test('Liens et fragments internes', () => {
	const published = siteOrigin();
	expectNone(
		pages.flatMap(({ file, path, html }) =>
			addressesIn(html).flatMap((address) => {
				const problem = check(address, path, published);
				return problem ? `${file} : « ${address} » : ${problem}` : [];
			})
		)
	);
});
