import { describe, expect, test } from 'vitest';
import { loadDataset } from '../../../src/loaders/dataset.ts';
import { change, message } from './lib/change.ts';
import { copyOfData, TODAY } from './lib/copy.ts';

const copy = copyOfData();

describe('the real data', () => {
	test('is valid as it stands', () => {
		expect(copy.errors()).toEqual([]);
		expect(copy.load().fiches?.zones.length).toBeGreaterThan(0);
	});

	test('is valid whatever the editor’s computer puts around its text', () => {
		const zones = copy.read('data/zones.yaml');
		copy.write('data/zones.yaml', `\uFEFF${zones.replaceAll('\n', '\r\n')}`);
		copy.write('data/.DS_Store', new Uint8Array([0]));
		const [question = ''] = copy.list('content/questions');
		copy.write(question, copy.read(question).replaceAll('\n', '\r\n'));
		expect(copy.errors()).toEqual([]);
	});
});

describe('YAML that is not valid', () => {
	test('a tab', () => {
		const at = change(copy, 'data/zones.yaml', /^ {2}siren: (\d+)/m, '\tsiren: $1');
		expect(copy.errors()).toEqual([
			message(
				{ file: at.file, line: at.line },
				`« siren: ${at.caught} »`,
				'des espaces : cette ligne commence par une tabulation'
			),
		]);
	});

	test('a field written twice', () => {
		const at = change(copy, 'data/lieux', /^ {2}nom: (.+)$/m, '  nom: $1\n  nom: Ailleurs');
		expect(copy.errors()).toEqual([
			message(
				{ file: at.file, line: at.line + 1 },
				'« nom: Ailleurs »',
				'chaque champ une seule fois : celui-ci est écrit deux fois dans la même fiche'
			),
		]);
	});

	test('a quote that is not closed', () => {
		const at = change(copy, 'data/sources.yaml', /^ {2}titre: "(.+)"$/m, '  titre: "$1');
		expect(copy.errors()).toEqual([
			expect.stringMatching(
				new RegExp(
					`sources\\.yaml, ligne ${at.line}\n.*\n {4}attendu : un guillemet, un crochet ou une accolade qui ferme`
				)
			),
		]);
	});

	test('a « : » in the head of a text', () => {
		const at = change(copy, 'content/questions', /^question: .+$/m, 'question: Où : ici ?');
		expect(copy.errors()).toEqual([
			message(
				{ file: at.file, line: at.line },
				'« question: Où : ici ? »',
				'un texte entre guillemets droits (") : un « : » suivi d’une espace y est pris pour un champ, ou un retrait est de trop'
			),
		]);
	});
});

describe('a file that cannot be read', () => {
	test.each(['sources', 'zones', 'chiffres', 'chronologie', 'couverture', 'themes', 'site'])(
		'binary bytes in %s.yaml, told once and not at each reference to it',
		(name) => {
			const file = `data/${name}.yaml`;
			copy.write(file, new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x00, 0xff]));
			expect(copy.errors()).toEqual([
				message(
					{ file: copy.at(file) },
					'un contenu qui n’est pas du texte',
					'un fichier texte enregistré en UTF-8 (ni tableur, ni image, ni document Word)'
				),
			]);
		}
	);

	test.each(['data/zones.yaml', 'data/redirections.yaml', 'data/site.yaml'])(
		'%s empty',
		(file) => {
			copy.write(file, '\n');
			expect(copy.errors()).toEqual([
				message({ file: copy.at(file) }, 'un fichier vide', 'au moins une fiche'),
			]);
		}
	);

	test('a list that holds comments only', () => {
		copy.write('data/zones.yaml', '# Rien pour l’instant.\n');
		expect(copy.errors()).toEqual([
			message(
				{ file: copy.at('data/zones.yaml'), line: 1 },
				'aucune fiche',
				'une liste de fiches, chacune commençant par un tiret (« - »)'
			),
		]);
	});

	test('an empty text', () => {
		const [question = ''] = copy.list('content/questions');
		copy.write(question, '');
		expect(copy.errors()).toEqual([
			message({ file: copy.at(question) }, 'un fichier vide', 'un en-tête, puis un texte'),
		]);
	});

	test.each(['sources', 'couverture', 'site', 'redirections'])('%s.yaml missing', (name) => {
		const file = `data/${name}.yaml`;
		copy.remove(file);
		expect(copy.errors()).toEqual([
			message({ file: copy.at(file) }, 'aucun fichier à cet endroit', 'ce fichier'),
		]);
	});

	test.each([
		['data/lieux', 'ce dossier, avec un fichier par région'],
		['content/guides', 'ce dossier, avec au moins un texte'],
	])('%s missing', (folder, expected) => {
		copy.remove(folder);
		expect(copy.errors()).toEqual([
			message({ file: copy.at(folder) }, 'aucun dossier à cet endroit', expected),
		]);
	});
});

describe('a folder that does not exist', () => {
	test('is told, with each file that should be there', () => {
		const nowhere = { data: '/nulle/part', content: '/nulle/part' };
		const { fiches, problems } = loadDataset(nowhere, TODAY);
		expect(fiches).toBeUndefined();
		expect(problems.map(({ file }) => file)).toEqual(
			[
				...[
					'accessibilite.yaml',
					'chiffres.yaml',
					'chronologie.yaml',
					'communiques',
					'couverture.yaml',
					'facile-a-lire.yaml',
					'glossaire.yaml',
					'guides',
				],
				...[
					'journal.yaml',
					'lieux',
					'questions',
					'redirections.yaml',
					'site.yaml',
					'sources.yaml',
					'tarifs.yaml',
				],
				...['themes.yaml', 'zones.yaml'],
			].map((name) => `/nulle/part/${name}`)
		);
	});
});

describe('a misspelt file name', () => {
	test('in data/, the file that is missing and the one that nothing reads', () => {
		copy.write('data/redirection.yaml', copy.read('data/redirections.yaml'));
		copy.remove('data/redirections.yaml');
		expect(copy.errors()).toEqual([
			expect.stringContaining(
				'redirection.yaml\n    trouvé  : un fichier ou un dossier que rien'
			),
			message(
				{ file: copy.at('data/redirections.yaml') },
				'aucun fichier à cet endroit',
				'ce fichier'
			),
		]);
	});

	test.each([
		['data/lieux/bretagne.yml', 'un fichier par région, qui finit par « .yaml »'],
		['content/questoins/a.md', 'l’un de ces dossiers : communiques, guides, questions'],
	])('%s, which nothing reads', (name, expected) => {
		copy.write(name, 'x');
		const shown = copy.at(name.replace('/a.md', ''));
		expect(copy.errors()).toEqual([
			message({ file: shown }, 'un fichier ou un dossier que rien ne lit', expected),
		]);
	});

	test.each(['Tiers payant.md', 'réponse.md', 'a.txt'])('of a text: %s', (name) => {
		copy.write(`content/guides/${name}`, 'x');
		expect(copy.errors()).toEqual([
			message(
				{ file: copy.at(`content/guides/${name}`) },
				`un fichier nommé « ${name} »`,
				'un nom en minuscules sans accent, mots séparés par des tirets, qui finit par « .md »'
			),
		]);
	});
});
