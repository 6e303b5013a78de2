import { describe, expect, test } from 'vitest';
import { change, message } from './lib/change.ts';
import { copyOfData } from './lib/copy.ts';

const copy = copyOfData();

describe('an id that nothing carries', () => {
	test.each([
		['data/zones.yaml', /^ {2}sources: \[[^,\]]+\]/m, '  sources: [inconnue-2025]', 'sources'],
		['data/lieux', /^ {2}sources: \[[^,\]]+,/m, '  sources: [inconnue-2025,', 'sources › n° 1'],
		[
			'data/chronologie.yaml',
			/^ {2}sources: \[[^,\]]+\]/m,
			'  sources: [inconnue-2025]',
			'sources',
		],
		[
			'data/couverture.yaml',
			/^sources: \[[^,\]]+,/m,
			'sources: [inconnue-2025,',
			'sources › n° 1',
		],
		['content/communiques', /^source: .+$/m, 'source: inconnue-2025', 'source'],
		[
			'content/questions',
			/^(sources:\n {2}- ).+\n {2}-/m,
			'$1inconnue-2025\n  -',
			'sources › n° 1',
		],
	])('a source of %s', (where, from, to, field) => {
		const at = change(copy, where, from, to);
		const line =
			field === 'sources › n° 1' && where === 'content/questions' ? at.line + 1 : at.line;
		expect(copy.errors()).toEqual([
			message(
				{ ...at, line, field },
				'« inconnue-2025 »',
				'un identifiant qui existe dans data/sources.yaml'
			),
		]);
	});

	test('a source with a slip of the hand, and the right one', () => {
		const at = change(
			copy,
			'data/zones.yaml',
			/^ {2}sources: \[([^,\]]+)\]/m,
			'  sources: [$1x]'
		);
		expect(copy.errors()).toEqual([
			message(
				{ ...at, field: 'sources' },
				`« ${at.caught}x »`,
				`un identifiant qui existe dans data/sources.yaml ; vouliez-vous dire « ${at.caught} » ?`
			),
		]);
	});

	test('a source of a figure, with its rank', () => {
		const at = change(
			copy,
			'data/chiffres.yaml',
			/^ {6}sources: \[[^,\]]+\]/m,
			'      sources: [inconnue-2025]'
		);
		expect(copy.errors()).toEqual([
			message(
				{ ...at, field: 'mesures › n° 1 › sources' },
				'« inconnue-2025 »',
				'un identifiant qui existe dans data/sources.yaml'
			),
		]);
	});

	test('a source cited in a text, on its own line', () => {
		const [name = ''] = copy.list('content/questions');
		const text = copy.read(name).trimEnd();
		copy.write(name, `${text}\n\nUne phrase,\npuis une autre [@inconnue-2025].\n`);
		expect(copy.errors()).toEqual([
			message(
				{
					file: copy.at(name),
					line: text.split('\n').length + 3,
					record: name.replace(/^.*\/|\.md$/g, ''),
				},
				'« [@inconnue-2025] »',
				'l’identifiant d’une source de data/sources.yaml'
			),
		]);
	});

	test('a zone of a press item', () => {
		const withoutZone = /^nature: .+$(?![\s\S]*^zones:)/m;
		const at = change(
			copy,
			'content/communiques',
			withoutZone,
			'$&\nzones: [cite-perdue-de-l-atlantide]'
		);
		expect(copy.errors()).toEqual([
			message(
				{ ...at, line: at.line + 1, field: 'zones' },
				'« cite-perdue-de-l-atlantide »',
				'un identifiant qui existe dans data/zones.yaml'
			),
		]);
	});

	test.each([
		[
			'content/questions/tiers-paiyant/a.md',
			'tiers-paiyant',
			' ; vouliez-vous dire « tiers-payant » ?',
		],
		['content/questions/a.md', 'questions', ''],
		['content/questions/tiers-payant/sous-theme/a.md', 'tiers-payant/sous-theme', ''],
	])('the theme of %s', (name, folder, suggestion) => {
		const [question = ''] = copy.list('content/questions');
		copy.write(name, copy.read(question));
		expect(copy.errors()).toEqual([
			message(
				{ file: copy.at(name), line: 2, record: 'a' },
				`« dossier ${folder} »`,
				`un dossier qui porte le nom d’un thème de data/themes.yaml${suggestion}`
			),
		]);
	});
});

describe('the related questions of a question', () => {
	const [name = '', other = ''] = copy.list('content/questions');
	const idOf = (file: string) => file.replace(/^.*\/|\.md$/g, '');
	const relate = (ids: string) => change(copy, name, /^etat: .+$/m, `$&\nliees: [${ids}]`);

	test('exist', () => {
		relate(idOf(other));
		expect(copy.errors()).toEqual([]);
	});

	test.each([
		[
			`${idOf(other)}x`,
			`un identifiant qui existe dans src/content/questions ; vouliez-vous dire « ${idOf(other)} » ?`,
		],
		[idOf(name), 'une autre question que celle-ci'],
	])('are others that exist: %s', (id, expected) => {
		const at = relate(id);
		expect(copy.errors()).toEqual([
			message({ ...at, line: at.line + 1, field: 'liees' }, `« ${id} »`, expected),
		]);
	});

	test.each([
		['', 'une liste vide', 'au moins une question, ou pas de champ « liees »'],
		['a, b, c, d', '« a, b, c, d »', '3 éléments au plus'],
		['a, a', '« a, a »', 'chaque question une seule fois'],
	])('are one to three: [%s]', (ids, found, expected) => {
		const at = relate(ids);
		expect(copy.errors()[0]).toBe(
			message({ ...at, line: at.line + 1, field: 'liees' }, found, expected)
		);
	});
});

describe('the glossary', () => {
	const name = 'data/glossaire.yaml';

	test('explains from a source that exists', () => {
		const at = change(copy, name, /^ {2}sources: \[[^,\]]+\]/m, '  sources: [inconnue-2025]');
		const record = /- sigle: (.+)$/m.exec(
			copy.read(name).split('\n').slice(0, at.line).join('\n').split('\n\n').at(-1) ?? ''
		)?.[1];
		expect(copy.errors()).toEqual([
			message(
				{ ...at, record: record ?? '', field: 'sources' },
				'« inconnue-2025 »',
				'un identifiant qui existe dans data/sources.yaml'
			),
		]);
	});

	test('explains nothing without a source', () => {
		copy.write(name, `${copy.read(name)}\n- sigle: ZZGC\n  sens: rien\n  explication: Oui.\n`);
		expect(copy.errors()).toEqual([
			expect.stringMatching(/attendu : .*la source de l’explication \(data\/sources\.yaml\)/),
		]);
	});

	test('holds each acronym once', () => {
		const text = copy.read(name);
		copy.write(name, `${text}\n- sigle: ARS\n  sens: autre sens\n`);
		expect(copy.errors()).toEqual([
			message(
				{
					file: copy.at(name),
					line: text.split('\n').length + 1,
					record: 'ARS',
					field: 'sigle',
				},
				'« ARS »',
				`un sigle qui n’est pas déjà dans le glossaire (${copy.at(name)}, ligne ${text.split('\n').indexOf('- sigle: ARS') + 1})`
			),
		]);
	});

	test.each(['« ARS »', 'A<b>', '"A"'])('refuses %s as an acronym', (sigle) => {
		copy.write(name, `${copy.read(name)}\n- sigle: '${sigle}'\n  sens: rien\n`);
		expect(copy.errors()[0]).toContain('attendu : le sigle seul, en lettres et en chiffres');
	});
});

describe('an id that two records carry', () => {
	const idOf = (name: string) => /^- id: (.+)$/m.exec(copy.read(name))?.[1] ?? '';
	const lineOf = (name: string, id: string) =>
		copy.read(name).split('\n').indexOf(`- id: ${id}`) + 1;

	test.each(['sources', 'zones', 'chiffres', 'chronologie', 'themes'])('in %s.yaml', (list) => {
		const name = `data/${list}.yaml`;
		const id = idOf(name);
		const at = change(copy, name, /^- id: .+$(?![\s\S]*^- id: )/m, `- id: ${id}`);
		const told = message(
			{ ...at, record: id, field: 'id' },
			`« ${id} »`,
			`un identifiant qui ne sert qu’une fois ; celui-ci est déjà pris (${at.file}, ligne ${lineOf(name, id)})`
		);
		const errors = copy.errors();
		expect(errors).toContain(told);
		// What referred to the id that is gone is told too.
		for (const consequence of errors.filter((error) => error !== told)) {
			expect(consequence).toMatch(new RegExp(`« (\\[@)?${at.record}\\]? »`));
		}
	});

	test('in two files of sites', () => {
		const [first = '', second = ''] = copy.list('data/lieux');
		const id = idOf(first);
		const at = change(copy, second, /^- id: .+$/m, `- id: ${id}`);
		expect(copy.errors()).toEqual([
			message(
				{ ...at, record: id, field: 'id' },
				`« ${id} »`,
				`un identifiant qui ne sert qu’une fois ; celui-ci est déjà pris (${copy.at(first)}, ligne ${lineOf(first, id)})`
			),
		]);
	});

	test('in two folders of questions: their names are their addresses', () => {
		const [name = ''] = copy.list('content/questions');
		const themes = copy.list('content/questions').map((file) => file.split('/')[2]);
		const other = name.replace(/(questions\/)[^/]+/, `$1${themes.at(-1)}`);
		copy.write(other, copy.read(name));
		expect(copy.errors()).toEqual([
			message(
				{ file: copy.at(other), line: 2, record: name.replace(/^.*\/|\.md$/g, '') },
				`« ${name.replace(/^.*\/|\.md$/g, '')} »`,
				`un nom de fichier qui ne sert qu’une fois ; celui-ci est déjà pris (${copy.at(name)})`
			),
		]);
	});

	test('the SIREN of two zones', () => {
		const name = 'data/zones.yaml';
		const [, siren = ''] = /^ {2}siren: (\d+)$/m.exec(copy.read(name)) ?? [];
		const at = change(
			copy,
			name,
			/^- id: .+$/m,
			`- id: double\n  siren: ${siren}\n  certitude: nommee\n  sources: [ars-aura-lieux]\n\n$&`
		);
		const [problem] = copy.errors();
		expect(problem).toBe(
			message(
				{ ...at, line: at.line + 6, field: 'siren' },
				`« ${siren} »`,
				'une intercommunalité par fiche ; celle-ci est déjà « double »'
			)
		);
	});
});

describe('a redirection', () => {
	const redirect = (de: string, vers: string) => {
		copy.write('data/redirections.yaml', `- de: ${de}\n  vers: ${vers}\n`);
		return copy.errors();
	};
	const [zone = ''] = [...copy.read('data/zones.yaml').matchAll(/^- id: (.+)$/gm)].map(
		([, id]) => id ?? ''
	);

	test('leads from an address without a page to one that has its page', () => {
		expect(redirect('/zones/ancienne/', `/zones/${zone}/`)).toEqual([]);
		expect(redirect('/ancienne/', '/a-propos/')).toEqual([]);
	});

	test('never takes the address of a page', () => {
		expect(redirect(`/zones/${zone}/`, '/zones/')).toEqual([
			message(
				{ file: copy.at('data/redirections.yaml'), line: 1, record: 'n° 1', field: 'de' },
				`« /zones/${zone}/ »`,
				'l’ancienne adresse d’une page : celle-ci a une fiche aujourd’hui'
			),
		]);
	});

	test.each(['/zones/atlantide/', '/lieux/atlantide/', '/ancienne/'])(
		'never leads to %s',
		(vers) => {
			expect(redirect('/ancienne/', vers)).toEqual([
				message(
					{
						file: copy.at('data/redirections.yaml'),
						line: 2,
						record: 'n° 1',
						field: 'vers',
					},
					`« ${vers} »`,
					'l’adresse d’une page qui existe aujourd’hui'
				),
			]);
		}
	);

	test('is written as a path of the site', () => {
		expect(redirect('lieux/ancien', '/lieux/')[0]).toContain(
			'attendu : un chemin du site, avec une barre au début et à la fin (exemple : « /lieux/gourin/ »)'
		);
	});

	test('leaves from an address once', () => {
		const line = '- de: /ancienne/\n  vers: /a-propos/\n';
		copy.write('data/redirections.yaml', line + line);
		expect(copy.errors()).toEqual([
			message(
				{ file: copy.at('data/redirections.yaml'), line: 3, record: 'n° 2', field: 'de' },
				'« /ancienne/ »',
				'une seule redirection par ancienne adresse'
			),
		]);
	});
});

test('a day of the journal is told once', () => {
	const day = '- date: 2026-11-20\n  changements: [Un lieu de plus.]\n';
	copy.write('data/journal.yaml', day + day);
	expect(copy.errors()).toEqual([
		message(
			{ file: copy.at('data/journal.yaml'), line: 3, record: '2026-11-20', field: 'date' },
			'« 2026-11-20 »',
			'un jour par fiche : ajoutez la phrase à celle qui porte déjà cette date'
		),
	]);
});
