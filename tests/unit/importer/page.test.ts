import { describe, expect, test } from 'vitest';
import { lireCommunique, lirePage } from '../../../scripts/importer/page.ts';
import { trancher } from '../../../scripts/importer/trancher.ts';

describe('what a document says of itself', () => {
	test('a web page, in its head', () => {
		const html = `<title>Un titre | ARS</title><meta property="og:site_name" content="ARS&nbsp;Bretagne">
			<meta property="article:published_time" content="2025-10-13T08:00:00+02:00"><h1>Le <b>vrai</b> titre</h1>`;
		expect(lirePage(html)).toEqual({
			titre: 'Le vrai titre',
			editeur: 'ARS Bretagne',
			date: '2025-10-13',
		});
		expect(lirePage('<title>Seul</title><meta name="date" content="bientôt">')).toEqual({
			titre: 'Seul',
		});
		expect(lirePage('')).toEqual({});
	});

	test('a pasted release, in its first lines', () => {
		expect(
			lireCommunique(
				'Communiqué de presse\n\nMarseille, le 1er octobre 2025\nUn titre\nTexte'
			)
		).toEqual({
			titre: 'Un titre',
			lieu: 'Marseille',
			date: '2025-10-01',
		});
		expect(
			lireCommunique(
				'ARS Bretagne\nCommuniqué de presse du 13 octobre\nARS : deux lieux ouvrent\nTexte'
			)
		).toEqual({ titre: 'ARS : deux lieux ouvrent', editeur: 'ARS Bretagne' });
		expect(lireCommunique('Ministère de la Santé et de la Prévention\nUn titre')).toEqual({
			titre: 'Un titre',
			editeur: 'Ministère de la Santé et de la Prévention',
		});
		expect(lireCommunique('ARS Bretagne').titre).toBe('ARS Bretagne');
		expect(lireCommunique('ARS Bretagne ouvre deux lieux').editeur).toBeUndefined();
		expect(lireCommunique('Un titre seul')).toEqual({ titre: 'Un titre seul' });
	});
});

describe('a conflict, where somebody can be asked', () => {
	const conflit = { id: 'a', champ: 'nom', actuel: '1', propose: '2' };
	const none = { garder: [], remplacer: [] };
	const ask = async (...answers: string[]) => {
		const [one] = await trancher([conflit], none, () => Promise.resolve(answers.shift() ?? ''));
		return one?.decision;
	};

	test('is settled by the answer, asked again until it is one, or left for later', async () => {
		expect(await ask('1')).toBe('garder');
		expect(await ask('x', '2')).toBe('remplacer');
		expect(await ask('')).toBeUndefined();
	});

	test('what cannot be kept is not offered', async () => {
		const asked: string[] = [];
		const forced = { ...conflit, impose: true, question: 'Ne plus la dire complète ?' };
		const answers = ['1', '2'];
		const [one] = await trancher([forced], none, (question) => {
			asked.push(question);
			return Promise.resolve(answers.shift() ?? '');
		});
		expect(one?.decision).toBe('remplacer');
		expect(asked).toHaveLength(2);
		expect(asked[0]).toMatch(/^\nNe plus la dire complète \?\n {2}2\. remplacer/);
		const [kept] = await trancher([forced], { garder: ['a'], remplacer: [] });
		expect(kept?.decision).toBeUndefined();
	});

	test('is not asked about when the command line has settled it', async () => {
		const [one] = await trancher([conflit], { garder: ['tout'], remplacer: [] }, () =>
			Promise.reject(new Error('asked'))
		);
		expect(one?.decision).toBe('garder');
	});
});
