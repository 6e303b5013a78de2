import { describe, expect, test } from 'vitest';
import { nouveauLieu } from '../../../scripts/nouveau/lieu.ts';
import { nouvelleSource } from '../../../scripts/nouveau/source.ts';
import { TODAY } from '../corruption/lib/copy.ts';
import { answer } from './lib/answer.ts';
import { workCopy } from './lib/work-copy.ts';

const { copy } = workCopy();

describe('npm run nouveau', () => {
	test('source: a document, beside those of its publisher', async () => {
		const { code, output, left } = await answer(nouvelleSource, [
			'Un titre : essai',
			'peut-être',
			'non',
			'ARS Bretagne',
			'1',
			'12/2099',
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
		expect(output).toMatch(/cette date est à venir/);
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
			'26/03/2026, 26/03/2099',
			'6',
			'1',
			'inconnue',
			'3 février 2099',
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
			/un lieu « ferme » n’annonce pas de passage le 26 mars 2099/,
			/cette date est à venir : donnez-en une/,
		])
			expect(output).toMatch(told);
		expect(copy.load().fiches?.lieux.find(({ id }) => id === 'nantes-centre')).toMatchObject({
			nom: 'Nantes',
			precision: 'local-non-nomme',
			codePostal: '44000',
			telephone: '02 40 00 00 00',
			rendezVous: { comment: 'Par téléphone.', url: 'https://x.example/' },
			passages: ['2026-03-26', '2099-03-26'],
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
});
