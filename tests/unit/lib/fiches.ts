import { type Donnees, indexFiches } from '../../../src/domain/donnees.ts';
import type { Communique, Fiches, Lieu, Question, Zone } from '../../../src/domain/fiches.ts';
import type { Source } from '../../../src/schemas/source.ts';
import { type Tarifs, tarifsSchema } from '../../../src/schemas/tarifs.ts';

/** Records made for tests: plain, complete, each field open to change. */

const DROME = { code: '26', nom: 'Drôme' };
const AURA = { code: '84', nom: 'Auvergne-Rhône-Alpes', id: 'auvergne-rhone-alpes' };

export const uneSource = (change: Partial<Source> = {}): Source => ({
	id: 'ars',
	titre: 'Un titre imprimé',
	titreExact: true,
	editeur: 'ARS Exemple',
	nature: 'officielle',
	date: '2025-10-20',
	url: 'https://ars.example/page',
	...change,
});

export const unLieu = (change: Partial<Lieu> = {}): Lieu => ({
	id: 'maison-d-essai',
	nom: 'Maison d’essai',
	commune: { code: '26001', nom: 'Essai' },
	codePostal: '26000',
	precision: 'lieu',
	statut: 'annonce',
	dateStatut: '2025-10',
	constat: 'Un constat.',
	sources: ['ars'],
	departement: DROME,
	region: AURA,
	releve: '2025-10-20',
	...change,
});

export const uneZone = (change: Partial<Zone> = {}): Zone => ({
	id: 'zone-d-essai',
	siren: '200000000',
	certitude: 'nommee',
	sources: ['ars'],
	nom: 'CC d’Essai',
	population: 1200,
	communes: [
		{
			code: '26001',
			nom: 'Essai',
			codesPostaux: ['26000'],
			population: 1000,
			departement: DROME,
		},
		{
			code: '07001',
			nom: 'Test',
			codesPostaux: ['07000'],
			population: 200,
			departement: DROME,
		},
	],
	departements: [DROME, { code: '07', nom: 'Ardèche' }],
	region: AURA,
	...change,
});

export const unCommunique = (change: Partial<Communique> = {}): Communique => ({
	id: 'communique-d-essai',
	titre: 'Un communiqué',
	titreExact: true,
	emetteur: 'ARS Exemple',
	nature: 'communique',
	source: 'ars',
	resume: 'Un résumé.',
	chiffres: [],
	zones: [],
	date: '2025-10-20',
	html: '<p>Un texte.</p>',
	sources: ['ars'],
	...change,
});

export const uneQuestion = (change: Partial<Question> = {}): Question => ({
	id: 'combien',
	theme: 'cout',
	question: 'Combien ?',
	publics: ['patients'],
	etat: 'etabli',
	sources: ['ars'],
	verifieeLe: '2026-11-21',
	ordre: 1,
	html: '<p>Une réponse.</p>',
	...change,
});

/** Rates of January 2026, typed as an editor would. */
export function desTarifs(): Tarifs {
	const atteste = { date: '2026-01', sources: ['ameli'], verifieLe: '2026-11-21' };
	const somme = (montant: string) => ({ montant, ...atteste });
	const part = (taux: string) => ({ taux, ...atteste });
	const compte = (nombre: string) => ({ nombre, ...atteste });
	return tarifsSchema.parse({
		consultation: { adulte: somme('30'), moinsDe6Ans: somme('35'), outreMer: somme('36') },
		remboursement: {
			parcours: part('70'),
			horsParcours: part('30'),
			integral: part('100'),
			alsaceMoselle: part('90'),
		},
		participation: { consultation: somme('2'), parJour: somme('8'), parAn: somme('50') },
		indemnite: { journee: somme('200'), demiJournee: somme('100') },
		hypotheses: { patientsParJour: compte('18'), minutesParPatient: compte('20') },
	});
}

/** The data of a whole site, empty but for what is given. */
export const desDonnees = (change: Partial<Fiches & { date: string }> = {}): Donnees =>
	indexFiches({
		date: '2026-11-21',
		sources: [uneSource()],
		zones: [],
		lieux: [],
		regions: [{ ...AURA, departements: [{ code: '07', nom: 'Ardèche' }, DROME] }],
		couverture: {
			zonesAnnoncees: 151,
			populationAnnoncee: 2_500_000,
			sources: [],
			regions: [],
			sansZone: [],
			ecartees: [],
		},
		chiffres: [],
		etapes: [],
		journal: [],
		themes: [],
		glossaire: [],
		questions: [],
		communiques: [],
		guides: [],
		accessibilite: { evalueLe: '2026-11-21', nonVerifie: ['Rien.'], rgaa: [], wcag: [] },
		facileALire: {
			titre: 'Facile',
			description: 'Une page.',
			verifieLe: '2026-11-21',
			parties: [],
		},
		redirections: [],
		tarifs: desTarifs(),
		site: {
			nom: 'Guide d’essai',
			sousTitre: 'Un guide',
			avertissement: 'Site indépendant, non officiel',
			adresse: 'https://guide.example',
			carteOfficielle: 'https://carte.example/',
			fondIgn: true,
			horsConnexion: true,
			editeur: {},
			hebergeur: {},
		},
		...change,
	});
