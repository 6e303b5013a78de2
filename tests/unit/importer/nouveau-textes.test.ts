import { describe, expect, test } from 'vitest';
import { nouveauCommunique } from '../../../scripts/nouveau/communique.ts';
import { nouvelleQuestion } from '../../../scripts/nouveau/question.ts';
import { TODAY } from '../corruption/lib/copy.ts';
import { answer } from './lib/answer.ts';
import { workCopy } from './lib/work-copy.ts';

const { copy } = workCopy();

describe('npm run nouveau', () => {
	test('question: an answer in its theme, after the others', async () => {
		const { code, left } = await answer(nouvelleQuestion, [
			'tiers-payant',
			'Faut-il avancer les frais ?',
			'patients, medecins',
			'1',
			'ars-bretagne-2025-10-13',
			'avance, payer',
			'Non.',
			'',
			'Le détail [@ars-bretagne-2025-10-13].',
			'.',
			'',
			'oui',
		]);
		expect([code, left]).toEqual([0, 0]);
		const question = copy
			.load()
			.fiches?.questions.find(({ id }) => id === 'faut-il-avancer-les-frais');
		expect(question).toMatchObject({
			theme: 'tiers-payant',
			publics: ['patients', 'medecins'],
			motsCles: ['avance', 'payer'],
			verifieeLe: TODAY,
		});
		expect(question?.html).toContain('<p>Non.</p>');
	});

	const before = [
		'tiers-payant',
		'Faut-il une question de plus ?',
		'tout',
		'patients',
		'1',
		'ars-bretagne-2025-10-13',
		'',
	];
	const long = `Non, ${'et encore '.repeat(25)}[@ars-bretagne-2025-10-13].`;

	test('question: refused by the data, one answer is given again and the others are kept', async () => {
		const { code, output, left } = await answer(nouvelleQuestion, [
			...before,
			'Non <b>du tout</b>.',
			'.',
			'Non [@nulle-part].',
			'.',
			long,
			'.',
			'',
			'oui',
			'7',
			'Non.',
			'',
			'Le détail [@ars-bretagne-2025-10-13].',
			'.',
			'oui',
		]);
		expect([code, left]).toEqual([0, 0]);
		expect(output).toMatch(/« tout » n’est pas dans la liste ; choisissez parmi : /);
		expect(output).toMatch(/attendu : du texte et du Markdown, sans balise HTML/);
		expect(output).toMatch(/des phrases de 40 mots au plus[^]*Quelle réponse changer/);
		expect(output).toMatch(/ {2}7\. La réponse : d’abord la phrase qui répond/);
		const written = copy.read('content/questions/tiers-payant/faut-il-une-question-de-plus.md');
		expect(written).toMatch(/publics: \[patients\]\n[^]*\nNon\.\n\nLe détail/);
	});

	test('question: refused by the data and given up, nothing is written', async () => {
		const files = copy.list('content');
		const { code, output } = await answer(nouvelleQuestion, [
			...before,
			long,
			'.',
			'',
			'oui',
			'',
		]);
		expect(code).toBe(1);
		expect(output).toMatch(/Rien n’est écrit\.$/);
		expect(copy.list('content')).toEqual(files);
	});

	test('communique: a release and its document, both or none', async () => {
		const amorce = {
			titre: 'Un titre lu',
			date: '2025-10-20',
			lieu: 'Marseille',
			url: 'https://x.example/c',
		};
		const { code, left } = await answer(
			(dialogue, donnees) => nouveauCommunique(dialogue, donnees, amorce),
			[
				'non',
				'',
				'oui',
				'ARS Test',
				'1',
				'',
				'',
				'',
				'non',
				'',
				'',
				'1',
				'',
				'',
				'Nulle part',
				'Occitanie',
				'Un résumé.',
				'oriente',
				'.',
				'',
				'oui',
			]
		);
		expect([code, left]).toEqual([0, 0]);
		const communique = copy
			.load()
			.fiches?.communiques.find(({ source }) => source === 'ars-test-2025-10-20');
		expect(communique).toMatchObject({
			id: 'ars-test-un-titre-lu-2025-10-20',
			titre: 'Un titre lu',
			titreExact: true,
			date: '2025-10-20',
			lieu: 'Marseille',
			region: '76',
			zones: ['oriente'],
		});
		expect(communique?.html).toContain('Un résumé');
	});

	test('communique: a document that is there already is asked for by its words', async () => {
		const { code, left } = await answer(nouveauCommunique, [
			'oui',
			'ars-bretagne-2025-10-13',
			'1',
			'',
			'',
			'',
			'Un résumé.',
			'',
			'Un texte à nous.',
			'.',
			'test-bretagne',
			'oui',
		]);
		expect([code, left]).toEqual([0, 0]);
		expect(copy.read('content/communiques/test-bretagne.md')).toMatch(
			/source: ars-bretagne-2025-10-13\n[^]*\n\nUn texte à nous\.\n$/
		);
	});
});
