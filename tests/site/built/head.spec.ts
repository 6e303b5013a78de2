import { test } from '@playwright/test';
import { builtPages, sitemapPaths, type BuiltPage } from '../lib/dist.ts';
import { attributeOf, parse, textOf } from '../lib/html.ts';
import { onDemand } from '../lib/on-demand.ts';
import { expectNone } from '../lib/problems.ts';

const pages = onDemand(() => builtPages().map((page) => ({ ...page, document: parse(page.html) })));
type ParsedPage = ReturnType<typeof pages>[number];

const meta = ({ document }: ParsedPage, name: string) =>
	attributeOf(document.querySelector(`meta[name="${name}"]`), 'content') ?? '';

const isHidden = (page: ParsedPage) => meta(page, 'robots').includes('noindex');

/** Pages where `read` gives nothing, or the same as another page. */
function missingOrRepeated(what: string, read: (page: ParsedPage) => string): string[] {
	const first = new Map<string, BuiltPage>();
	return pages().flatMap((page) => {
		const value = read(page);
		if (value === '') return `${page.file} : ${what} absent ou vide`;
		const other = first.get(value);
		if (other) return `${page.file} : même ${what} que ${other.file} (« ${value} »)`;
		first.set(value, page);
		return [];
	});
}

test('Un titre propre à chaque page', () => {
	expectNone(
		missingOrRepeated('<title>', ({ document }) => textOf(document.querySelector('title')))
	);
});

test('Une description propre à chaque page', () => {
	expectNone(missingOrRepeated('<meta name="description">', (page) => meta(page, 'description')));
});

test('Langue déclarée', () => {
	expectNone(
		pages()
			.filter(({ document }) => attributeOf(document.querySelector('html'), 'lang') !== 'fr')
			.map(({ file }) => `${file} : <html> sans lang="fr"`)
	);
});

test('Adresse canonique', () => {
	const canonical = ({ document }: ParsedPage) =>
		attributeOf(document.querySelector('link[rel="canonical"]'), 'href');
	const home = pages().find(({ path }) => path === '/');
	const site = home && canonical(home);
	expectNone(
		pages()
			.filter((page) => !isHidden(page))
			.filter((page) => !site || canonical(page) !== new URL(page.path, site).href)
			.map((page) => `${page.file} : adresse canonique « ${canonical(page) ?? 'absente'} »`)
	);
});

test('Plan du site complet', () => {
	const listed = new Set(sitemapPaths());
	const published = new Set(
		pages()
			.filter((page) => !isHidden(page))
			.map(({ path }) => path)
	);
	expectNone([
		...[...listed.difference(published)].map(
			(path) => `${path} : dans sitemap, mais sans page ou en noindex`
		),
		...[...published.difference(listed)].map(
			(path) => `${path} : publiée, mais absente du sitemap et sans noindex`
		),
	]);
});
