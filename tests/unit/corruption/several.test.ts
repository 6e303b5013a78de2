import { describe, expect, test } from 'vitest';
import { change } from './lib/change.ts';
import { copyOfData } from './lib/copy.ts';

const copy = copyOfData();

describe('several errors', () => {
	test('in several files are all told at once', () => {
		change(copy, 'data/zones.yaml', /^ {2}siren: .+$/m, '  siren: 999999999');
		change(copy, 'data/sources.yaml', /^ {2}url: .+$/m, '  url: www.sante.fr');
		change(copy, 'data/lieux', /^ {2}codePostal: .+$/m, '  codePostal: 99999');
		change(copy, 'data/chiffres.yaml', /^- id: /m, '\t- id: ');
		change(copy, 'data/chronologie.yaml', /^ {2}date: .+$/m, '  date: 2099');
		change(copy, 'content/questions', /^ordre: .+$/m, 'ordre: premier');
		copy.write('data/themes.yaml', new Uint8Array([0]));
		copy.remove('data/redirections.yaml');
		const [text = ''] = copy.list('content/guides');
		copy.write(text, `${copy.read(text)}\n<script>\n`);
		const files = copy.errors().map((error) => /(data|content)\/\S+?(?=,|\n)/.exec(error)?.[0]);
		expect(new Set(files)).toEqual(
			new Set([
				'data/zones.yaml',
				'data/sources.yaml',
				copy.list('data/lieux')[0],
				'data/chiffres.yaml',
				'data/chronologie.yaml',
				copy.list('content/questions')[0],
				'data/themes.yaml',
				'data/redirections.yaml',
				text,
			])
		);
		expect(files).toHaveLength(9);
	});

	test('in one record are all told at once, those of other rules too', () => {
		const at = change(
			copy,
			'data/lieux',
			/^ {2}codePostal: .+$/m,
			'  codePostal: 99999\n  telefone: 15\n  telephone: le 15'
		);
		expect(copy.errors()).toEqual([
			expect.stringContaining(
				`ligne ${at.line}, fiche « ${at.record} », champ « codePostal »`
			),
			expect.stringContaining(
				`ligne ${at.line + 1}, fiche « ${at.record} », champ « telefone »`
			),
			expect.stringContaining(
				`ligne ${at.line + 2}, fiche « ${at.record} », champ « telephone »`
			),
		]);
	});

	test('in one text are told even when its head is faulty', () => {
		const at = change(copy, 'content/questions', /^ordre: .+$/m, 'ordre: premier');
		copy.write(at.name, `${copy.read(at.name)}\n<b>a</b>\n\n[b](javascript:c)\n`);
		expect(copy.errors().map((error) => error.split('\n')[1])).toEqual([
			'    trouvé  : « premier »',
			'    trouvé  : « <b> »',
			'    trouvé  : « </b> »',
			'    trouvé  : un lien vers « javascript:c »',
		]);
	});

	test('of YAML are told together', () => {
		const first = change(copy, 'data/zones.yaml', /^ {2}certitude: .+$/m, '$&\n$&');
		const text = copy.read('data/zones.yaml');
		copy.write('data/zones.yaml', `${text}\n- id: derniere\n  siren: 1\n  siren: 2\n`);
		const lines = copy.errors().map((error) => Number(/ligne (\d+)/.exec(error)?.[1]));
		expect(lines).toEqual([first.line + 1, text.split('\n').length + 3]);
	});

	test('leave a reference to a faulty record alone', () => {
		const at = change(copy, 'data/sources.yaml', /^ {2}editeur: .+\n/m, '');
		expect(copy.errors()).toEqual([
			expect.stringContaining(`fiche « ${at.record} », champ « editeur »`),
		]);
	});
});
