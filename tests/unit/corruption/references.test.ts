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

	test('an issuer that is quoted, and has no document of its own', () => {
		const at = change(
			copy,
			'content/communiques',
			/^nature: .+$/m,
			"$&\ndeclarationsDe: [Cité perdue de l'Atlantide]"
		);
		expect(copy.errors()).toEqual([
			message(
				{ ...at, line: at.line + 1, field: 'declarationsDe' },
				"« Cité perdue de l'Atlantide »",
				'l’émetteur d’un document qui a sa page, écrit comme lui'
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
