import { expect, test } from '@playwright/test';
import { slugify } from '../../../src/domain/slug.ts';
import { dataFolders, readSaisie } from '../../../src/loaders/saisie.ts';
import { builtPages } from '../lib/dist.ts';
import { attributeOf, parse, textOf } from '../lib/html.ts';
import { expectNone } from '../lib/problems.ts';

test('Chaque sigle a son ancre, deux de même sens sur une ligne', () => {
	const page = builtPages().find(({ path }) => path === '/glossaire/');
	const document = parse(page?.html ?? '');
	const sigles = readSaisie(dataFolders()).glossaire.entries.map(({ data }) => data.sigle);
	expect(sigles.length).toBeGreaterThan(20);
	expectNone(
		sigles
			.filter((sigle) => !document.querySelector(`#${slugify(sigle)}`))
			.map((sigle) => `${sigle} : pas d’ancre`)
	);
	const meanings = document.querySelectorAll('.glossaire dd').map(textOf);
	expect(meanings.filter((sens, rank) => meanings.indexOf(sens) !== rank)).toEqual([]);
	const leads = document.querySelectorAll('.lettres a').map((a) => attributeOf(a, 'href') ?? '');
	expectNone(leads.filter((href) => !document.querySelector(href.replace('/glossaire/', ''))));
});
