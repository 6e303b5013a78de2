import { describe, expect, test } from 'vitest';
import { message } from './lib/change.ts';
import { copyOfData } from './lib/copy.ts';

const copy = copyOfData();

/** The end of the first text of a collection is replaced by `text`. */
function ending(folder: string, text: string, within = 0) {
	const [name = ''] = copy.list(folder);
	const kept = copy.read(name).trimEnd();
	copy.write(name, `${kept}\n\n${text}\n`);
	const line = kept.split('\n').length + 2 + within;
	return { file: copy.at(name), line, record: name.replace(/^.*\/|\.md$/g, '') };
}

const LONG = `Le médecin vient ${'et revient '.repeat(20)}encore.`;

describe.each(['content/questions', 'content/communiques', 'content/guides'])(
	'the writing of %s',
	(folder) => {
		test.each(['ici', 'Cliquez ici', 'lire la suite', '**En savoir plus**'])(
			'names its links better than « %s »',
			(link) => {
				const at = ending(folder, `Pour le prix, [${link}](/faq/).`);
				expect(copy.errors()).toEqual([
					message(
						at,
						`le lien « ${link.replaceAll('*', '')} »`,
						'un lien qui se comprend seul : écrivez où il mène (« le prix pour un enfant »), pas « ici » ni « cette réponse »'
					),
				]);
			}
		);

		test('has short sentences', () => {
			const at = ending(folder, `Il vient.\n${LONG} Il part.`, 1);
			expect(copy.errors()).toEqual([
				message(
					at,
					`une phrase de 44 mots, « ${LONG.slice(0, 80)}… » (${LONG.length} caractères)`,
					'des phrases de 40 mots au plus : coupez celle-ci en deux'
				),
			]);
		});

		test('explains its acronyms', () => {
			const at = ending(folder, 'Une liste :\n\n- le ZZGC répond.', 2);
			expect(copy.errors()).toEqual([
				message(
					at,
					'le sigle « ZZGC », que rien n’explique',
					'un sigle de data/glossaire.yaml, ou son sens entre parenthèses à côté de lui'
				),
			]);
		});

		test('may explain an acronym itself, and cite a source of the same name', () => {
			ending(folder, 'Le groupement (ZZGC) répond [@ars-aura-lieux] : le ZZGC est joint.');
			expect(copy.errors()).toEqual([]);
		});
	}
);

test('nothing is said of acronyms while the glossary cannot be read', () => {
	copy.write('data/glossaire.yaml', 'ARS');
	expect(copy.errors()).toEqual([expect.stringContaining('une liste de fiches')]);
});

describe('an answer', () => {
	test('has no heading: its anchor could be that of another answer', () => {
		const at = ending('content/questions', '### Où ?\n\nLà.');
		expect(copy.errors()).toEqual([
			message(
				at,
				'l’intertitre « Où ? »',
				'une réponse sans intertitre : la question est déjà un titre ; mettez le début de la phrase en gras (« **Où.** »)'
			),
		]);
	});

	const [name = ''] = copy.list('content/questions');
	const record = name.replace(/^.*\/|\.md$/g, '');
	const uncited = (etat: string) => {
		const text = copy.read(name).replace(/^etat: .+$/m, `etat: ${etat}`);
		copy.write(name, text.replaceAll(/ ?\[@[^\]]+\]/g, ''));
		return text.split('\n').indexOf(`etat: ${etat}`) + 1;
	};

	test.each(['etabli', 'a-confirmer', 'divergent'])('that is « %s » cites a source', (etat) => {
		const line = uncited(etat);
		expect(copy.errors()).toEqual([
			message(
				{ file: copy.at(name), line, record, field: 'etat' },
				`« ${etat} », et une réponse qui ne cite aucune source`,
				'au moins une source dans le texte, « [@identifiant] » ; sinon « inconnu »'
			),
		]);
	});

	test('that says it does not know may cite none', () => {
		uncited('inconnu');
		expect(copy.errors()).toEqual([]);
	});
});
