import { describe, expect, test } from 'vitest';
import { change, message, WITHOUT_TELEPHONE } from './lib/change.ts';
import { copyOfData } from './lib/copy.ts';

const copy = copyOfData();

/** Where, what stands in its place, field, what is found, what is expected. */
type Case = [name: string, where: string, from: RegExp, to: string, string, string, string];

describe('a field of the wrong form', () => {
	test.each<Case>([
		[
			'a day that does not exist',
			'data/sources.yaml',
			/^ {2}date: \d{4}-\d\d-\d\d$/m,
			'  date: 2025-02-30',
			'date',
			'« 2025-02-30 »',
			'un jour qui existe au calendrier',
		],
		[
			'a date in letters',
			'data/lieux',
			/^ {2}dateStatut: .+$/m,
			'  dateStatut: octobre 2025',
			'dateStatut',
			'« octobre 2025 »',
			'une date : « 2025-10-20 », « 2025-10 », « 2025 » ou « inconnue »',
		],
		[
			'an unknown status',
			'data/lieux',
			/^ {2}statut: .+$/m,
			'  statut: ouverte',
			'statut',
			'« ouverte »',
			'l’une de ces valeurs : ouvert, pret, ouverture-prochaine, annonce, suspendu, ferme ; vouliez-vous dire « ouvert » ?',
		],
		[
			'a telephone number that is none',
			'data/lieux',
			WITHOUT_TELEPHONE,
			'  telephone: 0624795944\n',
			'telephone',
			'« 0624795944 »',
			'un numéro de téléphone, chiffres par paires (exemple : « 05 32 46 00 20 »)',
		],
		[
			'an address that is none',
			'data/sources.yaml',
			/^ {2}url: .+$/m,
			'  url: www.sante.fr',
			'url',
			'« www.sante.fr »',
			'une adresse web qui commence par « https:// » ou « http:// »',
		],
		[
			'an address that runs something',
			'data/sources.yaml',
			/^ {2}url: .+$/m,
			'  url: javascript:alert(1)',
			'url',
			'« javascript:alert(1) »',
			'une adresse web qui commence par « https:// » ou « http:// »',
		],
		[
			'a SIREN with spaces',
			'data/zones.yaml',
			/^ {2}siren: .+$/m,
			'  siren: 200 071 082',
			'siren',
			'« 200 071 082 »',
			'un numéro SIREN de neuf chiffres',
		],
		[
			'a text of absurd length',
			'data/lieux',
			/^ {2}nom: .+$/m,
			`  nom: ${'Maison '.repeat(2000)}`,
			'nom',
			`« ${'Maison '.repeat(12).slice(0, 80)}… » (13999 caractères)`,
			'un texte de 120 caractères au plus',
		],
		[
			'a text left blank',
			'data/lieux',
			/^ {2}nom: .+$/m,
			'  nom: " "',
			'nom',
			'un texte vide',
			'un texte qui ne soit pas vide',
		],
		[
			'a character that nobody sees',
			'data/lieux',
			/^ {2}nom: .+$/m,
			'  nom: Maison\u200B de santé',
			'nom',
			'« Maison\uFFFD de santé »',
			'un texte sans tabulation ni caractère invisible',
		],
		[
			'no source at all',
			'data/zones.yaml',
			/^ {2}sources: .+$/m,
			'  sources: []',
			'sources',
			'une liste vide',
			'au moins une source : sans source, rien ne se publie',
		],
		[
			'a short name as long as the whole',
			'data/sources.yaml',
			/(?<=^ {2}editeur: Egora\n) {2}nature: media$/m,
			'  editeurCourt: Le journal Egora\n  nature: media',
			'editeurCourt',
			'« Le journal Egora »',
			'un nom plus court que « editeur », ou rien',
		],
		[
			'one source in the place of a list',
			'data/zones.yaml',
			/^ {2}sources: \[([a-z0-9-]+).+$/m,
			'  sources: $1',
			'sources',
			'« $1 »',
			'la liste des identifiants de sources (data/sources.yaml)',
		],
		[
			'an id with an accent',
			'data/chronologie.yaml',
			/^- id: .+$/m,
			'- id: Été 2025',
			'id',
			'« Été 2025 »',
			'un identifiant en minuscules sans accent, mots séparés par des tirets (exemple : « gourin »)',
		],
	])('%s', (_, where, from, to, field, found, expected) => {
		const at = change(copy, where, from, to);
		const record = field === 'id' ? 'Été 2025' : at.record;
		expect(copy.errors()).toEqual([
			message({ ...at, record, field }, found.replace('$1', at.caught), expected),
		]);
	});

	test('inside a list, counted from 1', () => {
		const at = change(copy, 'data/chiffres.yaml', /^ {6}date: .+$/m, '      date: 2025-13');
		expect(copy.errors()).toEqual([
			message(
				{ ...at, field: 'mesures › n° 1 › date' },
				'« 2025-13 »',
				'une date : « 2025-10-20 », « 2025-10 », « 2025 » ou « inconnue »'
			),
		]);
	});

	test('in a file that holds one record', () => {
		const at = change(
			copy,
			'data/couverture.yaml',
			/^zonesAnnoncees: .+$/m,
			'zonesAnnoncees: cent'
		);
		expect(copy.errors()).toEqual([
			message(
				{ ...at, field: 'zonesAnnoncees' },
				'« cent »',
				'un nombre entier, sans espace (exemple : « 151 »)'
			),
		]);
	});
});

describe('text that looks like code', () => {
	test.each(['<script>alert(1)</script>', '{{x}}', '${x}', '<img src=x onerror=alert(1)>'])(
		'%s is text',
		(text) => {
			const at = change(copy, 'data/lieux', /^ {2}nom: .+$/m, `  nom: "${text}"`);
			const { fiches, problems } = copy.load();
			expect(problems.filter(({ severity }) => severity === 'erreur')).toEqual([]);
			expect(fiches?.lieux.find(({ id }) => id === at.record)?.nom).toBe(text);
		}
	);
});
