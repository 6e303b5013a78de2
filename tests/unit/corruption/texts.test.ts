import { describe, expect, test } from 'vitest';
import { message } from './lib/change.ts';
import { copyOfData } from './lib/copy.ts';

const copy = copyOfData();

/** The end of a text of each collection is replaced by `text`; the messages and their line. */
function ending(folder: string, text: string) {
	const [name = ''] = copy.list(folder);
	const kept = copy.read(name).trimEnd();
	copy.write(name, `${kept}\n\n${text}\n`);
	const line = kept.split('\n').length + 2;
	return { file: copy.at(name), line, record: name.replace(/^.*\/|\.md$/g, '') };
}

const LINK = 'un lien vers https://, http://, mailto:, tel: ou une page du site (« /faq/… »)';

describe.each(['content/questions', 'content/communiques', 'content/guides'])(
	'a text of %s',
	(folder) => {
		test.each([
			[
				'<script>alert(1)</script>',
				'« <script>alert(1)</script> »',
				'du texte et du Markdown, sans balise HTML',
			],
			['[la liste](javascript:alert(1))', 'un lien vers « javascript:alert(1) »', LINK],
		])('never holds %s', (text, found, expected) => {
			const at = ending(folder, text);
			expect(copy.errors()).toEqual([message(at, found, expected)]);
		});

		test('is never empty', () => {
			const [name = ''] = copy.list(folder);
			const head = copy.read(name).split('\n---\n')[0] ?? '';
			copy.write(name, `${head}\n---\n \n`);
			const at = { file: copy.at(name), line: head.split('\n').length + 2 };
			const record = name.replace(/^.*\/|\.md$/g, '');
			expect(copy.errors()).toEqual([message({ ...at, record }, 'rien', 'un texte')]);
		});
	}
);

describe('a text', () => {
	test.each([
		['Un <b>mot</b>.', '« <b> »', 'du texte et du Markdown, sans balise HTML'],
		[
			'<img src=x onerror=alert(1)>',
			'« <img src=x onerror=alert(1)> »',
			'du texte et du Markdown, sans balise HTML',
		],
		['<!-- à revoir -->', '« <!-- à revoir --> »', 'du texte et du Markdown, sans balise HTML'],
		['[la liste](data:text/html,x)', 'un lien vers « data:text/html,x »', LINK],
		['[la liste](faq/urgence)', 'un lien vers « faq/urgence »', LINK],
		['[la liste](//exemple.fr)', 'un lien vers « //exemple.fr »', LINK],
		[
			'# Titre',
			'un titre de niveau 1 (« # »)',
			'un titre de niveau 2 ou plus (« ## ») : le titre de la page existe déjà',
		],
		[
			'![photo](/photo.jpg)',
			'une image',
			'du texte : les images ne passent pas par les réponses',
		],
		['Voir [@Ars_2025].', '« [@Ars_2025]. »', 'une citation de la forme « [@identifiant] »'],
		['a'.repeat(30_000), /^un texte de 3\d{4} caractères$/, '20000 caractères au plus'],
		[
			'un\u200Bmot',
			'le caractère invisible U+200B',
			'un texte sans caractère invisible : retapez cette ligne',
		],
	])('never holds %s', (text, found, expected) => {
		const at = ending('content/questions', text);
		const [problem = ''] = copy.errors();
		const [where, is, should] = problem.split('\n');
		const whole = text.length > 20_000;
		expect(where).toContain(`fiche « ${at.record} »`);
		if (!whole) expect(where).toContain(`ligne ${at.line},`);
		expect(is?.replace('    trouvé  : ', '')).toMatch(found);
		expect(should).toBe(`    attendu : ${expected}`);
	});

	test.each(['{{x}}', '&lt;script&gt;', '`<script>`', '[le 15](tel:15)', '[la FAQ](/faq/#a)'])(
		'may hold %s',
		(text) => {
			ending('content/questions', text);
			expect(copy.errors()).toEqual([]);
		}
	);

	test.each(['Pas d’en-tête.\n', '--- \nquestion: a\n\nPas de fin.\n'])(
		'has a head: %j',
		(text) => {
			const [name = ''] = copy.list('content/questions');
			copy.write(name, text);
			expect(copy.errors()).toEqual([
				message(
					{ file: copy.at(name), line: 1, record: name.replace(/^.*\/|\.md$/g, '') },
					`« ${text.split('\n')[0]} »`,
					'un en-tête entre deux lignes « --- », puis le texte'
				),
			]);
		}
	);

	test('whose head is empty misses every field', () => {
		const [name = ''] = copy.list('content/guides');
		copy.write(name, '---\n---\nUn texte.\n');
		const errors = copy.errors();
		expect(errors).toHaveLength(5);
		for (const error of errors) expect(error).toContain('ce champ, qui est obligatoire');
	});
});
