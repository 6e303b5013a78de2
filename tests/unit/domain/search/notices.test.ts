import { describe, expect, test } from 'vitest';
import { anneeOf, cleDeTri, datesTapees } from '../../../../src/domain/search/dates.ts';
import type { Genre } from '../../../../src/domain/search/notice.ts';
import { notices } from '../../../../src/domain/search/notices.ts';
import { texteBrut } from '../../../../src/domain/search/texte-brut.ts';
import { desDonnees, unCommunique, uneQuestion, uneZone, unLieu } from '../../lib/fiches.ts';

const GUIDE = {
	id: 'patients',
	titre: "Guide du patient d'essai",
	description: 'Ce que le patient y trouve.',
	publics: ['patients' as const],
	sources: ['ars'],
	verifieLe: '2026-11-21',
	html: '<p>Avant.</p><h2 id="le-prix">Le prix</h2><p>30 € la consultation.</p>',
};

const TOUTES = notices(
	desDonnees({
		themes: [
			{ id: 'cout', titre: 'Coût', resume: 'Ce que cela coûte.', publics: ['patients'] },
			{ id: 'vide', titre: 'Vide', resume: 'Aucune question.', publics: ['patients'] },
		],
		questions: [
			uneQuestion({
				motsCles: ['prix'],
				html: '<p>C\'est 30 € (<a class="citation" href="/">ARS</a>).</p>',
			}),
			uneQuestion({ id: 'qui', question: 'Qui ?', ordre: 2 }),
		],
		guides: [GUIDE],
		lieux: [
			unLieu({
				type: 'ehpad',
				telephone: '01 02 03 04 05',
				rendezVous: { comment: 'En ligne.' },
			}),
			unLieu({ id: 'essai', nom: 'Essai' }),
		],
		zones: [uneZone({ nomCite: 'Le pays', note: 'Une note.' })],
		communiques: [
			unCommunique({
				region: '84',
				lieu: 'Lyon',
				zones: ['zone-d-essai'],
				chiffres: [{ valeur: '12', libelle: 'médecins' }],
			}),
			unCommunique({ id: 'un-article', nature: 'article', date: 'inconnue' }),
		],
		chiffres: [
			{
				id: 'medecins',
				libelle: 'Médecins engagés',
				unite: 'médecins',
				region: '84',
				mesures: [
					{
						valeur: '12',
						date: '2025-10',
						sources: ['ars'],
						retenue: true,
						note: 'Un décompte.',
					},
				],
				choix: 'La plus récente.',
			},
			{
				id: 'zones',
				libelle: 'Zones',
				mesures: [{ valeur: '151', date: '2025', sources: ['ars'], retenue: false }],
			},
		],
		etapes: [
			{
				id: 'etape',
				date: '2025-06-27',
				fait: 'Un fait.',
				prevue: true,
				region: '84',
				sources: ['ars'],
			},
			{ id: 'autre', date: '2025', fait: 'Un autre fait.', prevue: false, sources: ['ars'] },
		],
	})
);

const at = (url: string) => {
	const found = TOUTES.find((notice) => notice.url === url);
	if (!found) throw new Error(`${url} is not among ${TOUTES.map((one) => one.url).join(' ')}`);
	return found;
};

describe('notices', () => {
	test.each<[Genre, string]>([
		['question', '/faq/cout/#combien'],
		['guide', '/patients/'],
		['guide', '/patients/#le-prix'],
		['lieu', '/lieux/maison-d-essai/'],
		['zone', '/zones/zone-d-essai/'],
		['region', '/regions/auvergne-rhone-alpes/'],
		['communique', '/presse/communiques/communique-d-essai/'],
		['article', '/presse/#un-article'],
		['chiffre', '/presse/chiffres/#medecins'],
		['etape', '/presse/chronologie/#etape'],
		['page', '/a-propos/'],
		['page', '/faq/cout/'],
	])('have a %s at %s', (genre, url) => {
		expect(at(url).genre).toBe(genre);
	});

	test('each have an address of their own, a title and a text', () => {
		expect(new Set(TOUTES.map(({ url }) => url)).size).toBe(TOUTES.length);
		expect(TOUTES.filter(({ titre, contenu }) => titre === '' || contenu === '')).toEqual([]);
	});

	test('leave out a theme without questions', () => {
		expect(TOUTES.map(({ url }) => url)).not.toContain('/faq/vide/');
	});

	test('show a question with its theme, in French typography, without its sources', () => {
		expect(at('/faq/cout/#combien')).toMatchObject({
			contexte: 'Coût',
			contenu: 'C’est 30\u00A0€.',
			motsCles: ['prix', 'Coût'],
			publics: ['patients'],
		});
		expect(at('/faq/cout/#qui').motsCles).toEqual([]);
	});

	test('find a zone by its communes and their postcodes', () => {
		expect(at('/zones/zone-d-essai/').contenu).toContain('Test (07000)');
	});

	test('find a site by its commune, once', () => {
		expect(at('/lieux/maison-d-essai/').titre).toBe('Maison d’essai, Essai (26)');
		expect(at('/lieux/essai/').titre).toBe('Essai (26)');
		expect(at('/lieux/maison-d-essai/').contenu).toContain('En ligne.');
	});

	test('find a région by its initials and its départements', () => {
		expect(at('/regions/auvergne-rhone-alpes/').motsCles).toEqual(
			expect.arrayContaining(['AURA', 'Drôme'])
		);
	});

	test('find a release by its day, its issuer and its place', () => {
		const { contexte, motsCles, region } = at('/presse/communiques/communique-d-essai/');
		expect(contexte).toBe('ARS Exemple, 20\u00A0octobre 2025, Auvergne-Rhône-Alpes');
		expect(motsCles).toEqual(
			expect.arrayContaining([
				'20 octobre 2025',
				'20/10/2025',
				'ARS Exemple',
				'Lyon',
				'CC d’Essai',
			])
		);
		expect(region).toBe('Auvergne-Rhône-Alpes');
	});
});

describe('dates', () => {
	test.each([
		['2025-10-20', ['20 octobre 2025', '20/10/2025'], '2025-10-20', '2025'],
		['2025-10', ['octobre 2025'], '2025-10-00', '2025'],
		['inconnue', [], undefined, undefined],
	])('of %s', (date, tapees, cle, annee) => {
		expect(datesTapees(date)).toEqual(tapees);
		expect(cleDeTri(date)).toBe(cle);
		expect(anneeOf(date)).toBe(annee);
	});

	test('a year sorts before the days it contains', () => {
		expect(cleDeTri('2025')).toBe('2025-00-00');
		expect(cleDeTri(undefined)).toBeUndefined();
	});
});

test('texteBrut: words of neighbours stay apart, entities are read', () => {
	expect(texteBrut('<ul><li>un</li><li>deux</li></ul><p>trois &amp; &lt;b&gt;</p>')).toBe(
		'un deux trois & <b>'
	);
});
