import { describe, expect, test } from 'vitest';
import { change, message } from './lib/change.ts';
import { copyOfData } from './lib/copy.ts';

const copy = copyOfData();

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
