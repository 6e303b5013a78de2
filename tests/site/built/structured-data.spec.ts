import { expect, test } from '@playwright/test';
import { builtPages, readDist } from '../lib/dist.ts';
import { attributeOf, parse, textOf } from '../lib/html.ts';
import { onDemand } from '../lib/on-demand.ts';
import { expectNone } from '../lib/problems.ts';

type Thing = Readonly<Record<string, unknown>> & { readonly '@type': string };

/** All that the site speaks of: another type is a slip, or needs its own check here. */
const TYPES = new Set([
	...['BreadcrumbList', 'ListItem', 'WebSite', 'SearchAction', 'EntryPoint', 'Dataset'],
	...[
		'DataDownload',
		'Organization',
		'MedicalClinic',
		'MedicalOrganization',
		'Hospital',
		'Place',
	],
	'PostalAddress',
]);

const pages = onDemand(() =>
	builtPages()
		.filter(({ html }) => html.includes('application/ld+json') || html.includes('itemtype'))
		.map((page) => ({ ...page, document: parse(page.html) }))
);
type ParsedPage = ReturnType<typeof pages>[number];

const scripts = ({ html }: Pick<ParsedPage, 'html'>) =>
	[...html.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)].map(
		([, text = '']) => text
	);

/** Things that a page describes; throws when a script is no JSON. */
const graph = (page: Pick<ParsedPage, 'html'>): Thing[] =>
	scripts(page).flatMap((text) => (JSON.parse(text) as { '@graph': Thing[] })['@graph']);

const thing = (page: ParsedPage, type: string) =>
	graph(page).find((candidate) => candidate['@type'] === type);

/** Every type named in a value, at any depth. */
const typesIn = (value: unknown): string[] =>
	typeof value === 'object' && value !== null
		? Object.entries(value).flatMap(([key, inner]) =>
				key === '@type' ? [String(inner)] : typesIn(inner)
			)
		: [];

test('Chaque description se lit, et ne dit que des types connus', () => {
	expectNone(
		pages().flatMap((page) => {
			try {
				return typesIn(graph(page))
					.filter((type) => !TYPES.has(type))
					.map((type) => `${page.file} : type « ${type} »`);
			} catch (error) {
				return [`${page.file} : JSON-LD illisible (${String(error)})`];
			}
		})
	);
});

test('Fil d’Ariane : le même pour les lecteurs et pour les machines', () => {
	const trails = pages().flatMap((page) => {
		const shown = page.document
			.querySelectorAll('nav[aria-label="Fil d’Ariane"] li')
			.map(textOf);
		const items = (thing(page, 'BreadcrumbList')?.['itemListElement'] ?? []) as Thing[];
		return [{ file: page.file, path: page.path, shown, items }];
	});
	expect(trails.filter(({ items }) => items.length > 0).length).toBeGreaterThan(100);
	expectNone(
		trails.flatMap(({ file, path, shown, items }) => {
			const said = items.map((item) => String(item['name']).replace(/\s+/g, ' '));
			const last = items.at(-1)?.['item'];
			return [
				...(said.join(' › ') === shown.join(' › ')
					? []
					: [`${file} : « ${said.join(' › ')} » au lieu de « ${shown.join(' › ')} »`]),
				...(typeof last === 'string' && new URL(last).pathname !== path
					? [`${file} : mène à ${last}`]
					: []),
			];
		})
	);
});

test('Autant de questions dites aux machines qu’aux lecteurs', () => {
	const themes = pages().filter(({ path }) => /^\/faq\/.+\/$/.test(path));
	expect(themes.length).toBeGreaterThan(0);
	expectNone(
		themes.flatMap(({ file, document }) => {
			const faq = document.querySelectorAll('[itemtype="https://schema.org/FAQPage"]');
			const shown = document.querySelectorAll('article.question').length;
			const [asked, answered] = ['Question', 'Answer'].map(
				(type) =>
					document.querySelectorAll(`[itemtype="https://schema.org/${type}"]`).length
			);
			return faq.length === 1 && asked === shown && answered === shown
				? []
				: [`${file} : ${shown} questions, ${asked} dites, ${answered} réponses dites`];
		})
	);
});

test('Adresses des lieux : celles des données', () => {
	interface Lieu {
		readonly id: string;
		readonly nom: string;
		readonly adresse: string | null;
		readonly codePostal: string;
	}
	const { lieux } = JSON.parse(readDist('donnees/lieux.json')) as { lieux: Lieu[] };
	expectNone(
		lieux.flatMap(({ id, nom, adresse, codePostal }) => {
			const page = pages().find(({ path }) => path === `/lieux/${id}/`);
			const lieu = page && graph(page).find((candidate) => 'address' in candidate);
			const address = lieu?.['address'] as Record<string, unknown> | undefined;
			const plain = (text: unknown) =>
				String(text ?? '').replace(/[’\u00A0\u202F]/g, (sign) =>
					sign === '’' ? "'" : ' '
				);
			const differs = [
				[lieu?.['name'], nom],
				[address?.['streetAddress'], adresse],
				[address?.['postalCode'], codePostal],
			].filter(([said, known]) => plain(said) !== plain(known));
			return differs.map(
				([said, known]) => `lieux/${id} : « ${plain(said)} » au lieu de « ${plain(known)} »`
			);
		})
	);
});

test('Aucune position ni horaire que personne ne publie', () => {
	expectNone(
		pages()
			.filter((page) => /"(?:geo|openingHours|latitude)/.test(scripts(page).join('')))
			.map(({ file }) => file)
	);
});

test('Recherche et données annoncées par leur page', () => {
	const pageAt = (wanted: string) => {
		const page = pages().find(({ path }) => path === wanted);
		if (!page) throw new Error(`${wanted} ne dit rien aux machines`);
		return page;
	};
	const files = pageAt('/donnees/')
		.document.querySelectorAll('.fichiers td a')
		.map((link) => attributeOf(link, 'href'))
		// A schema describes a file of the data: it is none.
		.filter((href) => !href?.endsWith('.schema.json'));
	const distribution = thing(pageAt('/donnees/'), 'Dataset')?.['distribution'] as Thing[];
	expect(distribution.map((file) => new URL(String(file['contentUrl'])).pathname)).toEqual(files);
	const search = thing(pageAt('/'), 'WebSite')?.['potentialAction'] as Thing;
	const { urlTemplate } = search['target'] as Record<string, string>;
	expect(urlTemplate).toMatch(/\/recherche\/\?q=\{search_term_string\}$/);
});
