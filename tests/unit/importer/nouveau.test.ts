import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Dialogue } from '../../../scripts/importer/dialogue.ts';
import { Arret, type Donnees, lireDonnees } from '../../../scripts/importer/donnees.ts';
import { nouveauCommunique } from '../../../scripts/nouveau/communique.ts';
import { nouveauLieu } from '../../../scripts/nouveau/lieu.ts';
import { nouvelleQuestion } from '../../../scripts/nouveau/question.ts';
import { nouvelleSource } from '../../../scripts/nouveau/source.ts';
import { copyOfData, TODAY } from '../corruption/lib/copy.ts';

const copy = copyOfData();

beforeAll(() => {
	vi.stubEnv('DATA_DIR', copy.folders.data);
	vi.stubEnv('CONTENT_DIR', copy.folders.content);
	vi.stubEnv('BUILD_DATE', TODAY);
});
afterAll(() => {
	vi.unstubAllEnvs();
});
beforeEach(() => {
	// The commands write by themselves: the copy is told, so that it mends itself.
	copy.write('data/redirections.yaml', copy.read('data/redirections.yaml'));
});
afterEach(() => {
	vi.restoreAllMocks();
});

/** Somebody who has prepared all the answers; questions are kept with what is printed. */
async function answer(
	command: (dialogue: Dialogue, donnees: Donnees) => Promise<number>,
	answers: readonly string[]
): Promise<{ code: number; output: string; left: number }> {
	const seen: string[] = [];
	const waiting = [...answers];
	vi.spyOn(console, 'log').mockImplementation((line: string) => void seen.push(line));
	const dialogue: Dialogue = {
		demander: (question) => {
			seen.push(question);
			const next = waiting.shift();
			return next === undefined ? Promise.reject(new Arret('fin')) : Promise.resolve(next);
		},
		fermer: () => undefined,
	};
	const code = await command(dialogue, lireDonnees());
	return { code, output: seen.join('\n'), left: waiting.length };
}

describe('npm run nouveau', () => {
	test('source: a document, beside those of its publisher', async () => {
		const { code, output, left } = await answer(nouvelleSource, [
			'Un titre : essai',
			'peut-être',
			'non',
			'ARS Bretagne',
			'1',
			'12/2025',
			'www.x.fr',
			'https://x.example/y',
			'',
			'oui',
			'Lu en partie.',
			'',
			'oui',
		]);
		expect([code, left]).toEqual([0, 0]);
		expect(output).toMatch(/attendu : « oui » ou « non »/);
		expect(output).toMatch(/attendu : une adresse web qui commence par/);
		const text = copy.read('data/sources.yaml');
		expect(text).toContain(
			`- id: ars-bretagne-2025-12\n  titre: "Un titre : essai"\n  titreExact: non\n  editeur: ARS Bretagne\n  nature: officielle\n  date: 2025-12\n  url: https://x.example/y\n  consultee: ${TODAY}\n  reserve: Lu en partie.\n\n# ARS Grand Est\n`
		);
		expect(copy.load().fiches?.sources.some(({ id }) => id === 'ars-bretagne-2025-12')).toBe(
			true
		);
	});

	test('lieu: a site, from what one types to what is valid', async () => {
		const { code, output, left } = await answer(nouveauLieu, [
			'Gourain 56110',
			'autre',
			'Nulle-Part-sur-Rien',
			'Nantes (44)',
			'44109',
			'44000',
			'',
			'gare',
			'7',
			'oui',
			'abc',
			'02.40.00.00.00',
			'Accueil (2026).',
			'Par téléphone.',
			'https://x.example/',
			'le mardi',
			'26/03/2026',
			'1',
			'inconnue',
			'3 février 2026',
			'Une source le rapporte.',
			'bretagne 13',
			'ars-bretagne-2025-10-13',
			'',
			'Pas Un Id',
			'gourin',
			'nantes-centre',
			'oui',
		]);
		expect([code, left]).toEqual([0, 0]);
		for (const told of [
			/voici celles du 56110/,
			/aucune commune ne s’appelle « Nulle-Part-sur-Rien »/,
			/attendu : un numéro de 1 à 7/,
			/« abc » n’est pas un numéro de téléphone/,
			/sans date, le statut n’est pas « ouvert »/,
			/voici ce qui correspond.*\n +ars-bretagne-2025-10-13/,
			/attendu : un identifiant en minuscules/,
			/cet identifiant est déjà pris/,
		])
			expect(output).toMatch(told);
		expect(copy.load().fiches?.lieux.find(({ id }) => id === 'nantes-centre')).toMatchObject({
			nom: 'Nantes',
			precision: 'local-non-nomme',
			codePostal: '44000',
			telephone: '02 40 00 00 00',
			rendezVous: { comment: 'Par téléphone.', url: 'https://x.example/' },
			passages: ['2026-03-26'],
			statut: 'ouvert',
			dateStatut: '2026-02-03',
		});
	});

	test('lieu: refused at the end, nothing is written', async () => {
		const before = copy.list('data').map(copy.read);
		const { code } = await answer(nouveauLieu, [
			'56110 Gourin',
			'Mairie',
			'autre',
			'1 place X',
			'',
			'',
			'',
			'',
			'4',
			'',
			'Un constat.',
			'ars-bretagne-2025-10-13',
			'',
			'',
			'non',
		]);
		expect(code).toBe(1);
		expect(copy.list('data').map(copy.read)).toEqual(before);
	});

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
