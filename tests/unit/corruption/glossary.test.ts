import { describe, expect, test } from 'vitest';
import { change, message } from './lib/change.ts';
import { copyOfData } from './lib/copy.ts';

const copy = copyOfData();

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
