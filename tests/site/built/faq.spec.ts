import { expect, test } from '@playwright/test';
import { builtPages } from '../lib/dist.ts';
import { attributeOf, parse, textOf } from '../lib/html.ts';
import { onDemand } from '../lib/on-demand.ts';
import { expectNone } from '../lib/problems.ts';

const answers = onDemand(() =>
	builtPages()
		.filter(({ path }) => /^\/faq\/[^/]+\/$/.test(path))
		.flatMap(({ path, html }) =>
			parse(html)
				.querySelectorAll('article.question')
				.map((article) => ({
					name: `${path}#${attributeOf(article, 'id') ?? ''}`,
					article,
					children: article.querySelector('.texte')?.childElements ?? [],
				}))
		)
);

const CAN_HAVE_CHANGED = /(?:ont pu changer|ne s’additionnent pas)/;

test('Ce qui a pu changer se dit avant la liste qu’il concerne', () => {
	const warned = answers().filter(({ children }) =>
		children.some((child) => CAN_HAVE_CHANGED.test(textOf(child)) && child.is('p'))
	);
	expect(warned.length).toBeGreaterThan(3);
	expectNone(
		warned.flatMap(({ name, children }) => {
			const list = children.findIndex((child) => child.is('ul') || child.is('ol'));
			const warning = children.findIndex((child) => CAN_HAVE_CHANGED.test(textOf(child)));
			return list >= 0 && warning > list ? [name] : [];
		})
	);
});

test('Une citation ne redit pas le mois que la parenthèse d’avant vient de dire', () => {
	expect(answers().length).toBeGreaterThan(100);
	expectNone(
		answers().flatMap(({ name, children }) =>
			children
				.map(textOf)
				.flatMap((text) => text.match(/\((\p{L}+ \d{4})\) \([^()]*\d \1\)/u)?.[0] ?? [])
				.map((found) => `${name} : ${found}`)
		)
	);
});

test('Une réponse établie dit sur quoi elle repose, les autres ce qu’elles valent', () => {
	expectNone(
		answers()
			.map(({ name, article }) => ({ name, etat: textOf(article.querySelector('.etat')) }))
			.filter(
				({ etat }) =>
					!/^(?:Établi(?: : les sources s’accordent| : une source officielle le dit|, d’après une seule source)|À confirmer|Sources divergentes|Non publié à ce jour)$/.test(
						etat
					)
			)
			.map(({ name, etat }) => `${name} : « ${etat} »`)
	);
});

test('Chaque thème est rangé une fois, les urgences en deuxième chez les patients', () => {
	const page = builtPages().find(({ path }) => path === '/faq/');
	const document = parse(page?.html ?? '');
	const themes = (selector: string) =>
		document
			.querySelectorAll(`${selector} h3 a`)
			.map((link) => attributeOf(link, 'href') ?? '');
	expect(themes('#patients').slice(0, 2)).toEqual(['/faq/rendez-vous/', '/faq/urgence/']);
	expect(new Set(themes('main')).size).toBe(themes('main').length);
	for (const id of ['patients', 'medecins', 'elus', 'presse'])
		expect(document.querySelector(`.publics a[href="#${id}"]`), id).not.toBeNull();
});
