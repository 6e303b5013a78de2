import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { parse } from 'yaml';
import { expect, test } from 'vitest';
import { lireOctets } from '../../../scripts/importer/fichier.ts';
import { lireTableau } from '../../../scripts/importer/tableau.ts';
import { lireRangee } from '../../../src/domain/importer/colonnes.ts';
import { lireLieu } from '../../../src/domain/importer/lieu-lu.ts';
import { classerLieux } from '../../../src/domain/importer/lieux.ts';
import { formatDate } from '../../../src/domain/date.ts';
import { slugify } from '../../../src/domain/slug.ts';
import type { LieuSaisi } from '../../../src/schemas/lieu.ts';
import type { Statut } from '../../../src/schemas/valeurs-de-lieu.ts';
import { reperes, territories } from '../domain/importer/reperes.ts';
import { uneSource } from '../lib/fiches.ts';
import { cp1252, utf16 } from './encodings.ts';

const LIEUX = readdirSync('data/lieux').flatMap(
	(name) =>
		parse(readFileSync(path.join('data/lieux', name), 'utf8'), {
			schema: 'failsafe',
		}) as LieuSaisi[]
);

const pick = fc.constantFrom;

const text = pick(
	(one: string) => one,
	(one: string) => one.toUpperCase(),
	(one: string) => one.replaceAll("'", '’'),
	(one: string) => ` ${one} `,
	(one: string) => one.replaceAll(' ', '\u00A0')
);

const phone = pick(
	(one: string) => one,
	(one: string) => one.replaceAll(' ', '.'),
	(one: string) => one.replaceAll(' ', ''),
	(one: string) => one.replaceAll(' ', '').slice(1),
	(one: string) => `+33 (0)${one.slice(1)}`
);

const date = pick(
	(one: string) => one,
	(one: string) => formatDate(one),
	(one: string) => formatDate(one).toUpperCase(),
	(one: string) => (one.length === 10 ? one.split('-').reverse().join('/') : one)
);

const WORDS: Record<Statut, string[]> = {
	ouvert: ['Consultations signalées', 'CONSULTATIONS EN COURS'],
	pret: ['prêt', 'Équipé, attend des médecins', 'En attente de médecins'],
	'ouverture-prochaine': ['Ouverture prochaine', 'ouverture annoncée'],
	annonce: ['Annoncé', 'annonce', 'Lieu annoncé'],
	suspendu: ['Suspendu'],
	ferme: ['Fermé'],
};

const TYPES: Record<string, string[]> = {
	'centre-de-sante': ['Centre de santé', 'CDS'],
	'maison-de-sante': ['MSP', 'Maison de santé pluriprofessionnelle', 'MAISON DE SANTE'],
	ehpad: ['EHPAD'],
	'centre-hospitalier': ['Hôpital', 'Centre hospitalier'],
	cabinet: ['Cabinet médical'],
	autre: ['Autre', 'Locaux communaux'],
};

/** How a file is written: titles, order, separator, encoding, and the damage of each column. */
const writing = fc.record({
	titles: fc.tuple(
		pick('Nom', 'NOM DU LIEU', 'Structure'),
		pick('Type', 'Catégorie'),
		pick('Commune', 'Ville', 'VILLE '),
		pick('CP', 'Code postal', 'code_postal'),
		pick('Adresse', 'Adresse postale'),
		pick('Tél.', 'N° de téléphone', 'TELEPHONE'),
		pick('Statut', 'État', 'Situation'),
		pick('Date', 'Date du statut'),
		pick('Passages', 'Dates de passage'),
		pick('Précision'),
		pick('Prise de rendez-vous', 'RDV')
	),
	order: fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10], { minLength: 11 }),
	delimiter: pick(';', ',', '\t', '|'),
	encode: pick(
		(one: string) => new TextEncoder().encode(one),
		(one: string) => new TextEncoder().encode(`\uFEFF${one}`),
		cp1252,
		utf16
	),
	breaks: pick('\n', '\r\n'),
	presentation: pick('', 'Tableau des lieux\n\n'),
	lostZero: fc.boolean(),
	text,
	phone,
	date,
	word: fc.nat(2),
});

type Writing = typeof writing extends fc.Arbitrary<infer T> ? T : never;

const oneOf = (words: string[] | undefined, rank: number): string =>
	words?.[rank % words.length] ?? '';

function cells(lieu: LieuSaisi, how: Writing): string[] {
	const nom = territories.communes.get(lieu.commune)?.nom ?? '';
	return [
		how.text(lieu.nom),
		lieu.type ? oneOf(TYPES[lieu.type], how.word) : '',
		how.text(nom),
		how.lostZero ? lieu.codePostal.replace(/^0/, '') : lieu.codePostal,
		how.text(lieu.adresse ?? ''),
		lieu.telephone ? how.phone(lieu.telephone) : '',
		oneOf(WORDS[lieu.statut], how.word),
		lieu.dateStatut === 'inconnue' ? '' : how.date(lieu.dateStatut),
		(lieu.passages ?? []).map(how.date).join(', '),
		lieu.precision,
		lieu.rendezVous?.comment ?? '',
	];
}

const damaged = fc
	.tuple(fc.shuffledSubarray(LIEUX, { minLength: 1 }), writing)
	.map(([lieux, how]) => {
		const rows = [[...how.titles], ...lieux.map((lieu) => cells(lieu, how))];
		const ordered = rows.map((row) => how.order.map((rank) => row[rank] ?? ''));
		const csv = stringify(ordered, { delimiter: how.delimiter });
		return { lieux, bytes: how.encode((how.presentation + csv).replaceAll('\n', how.breaks)) };
	});

/** What an import of these bytes comes to, beside the given records. */
function classify(bytes: Uint8Array, known: readonly LieuSaisi[]) {
	const file = lireOctets(bytes, 'x.csv');
	const table = 'texte' in file ? lireTableau(file.texte, 2) : undefined;
	if (!table || !('enTete' in table)) throw new Error(JSON.stringify(file));
	const { rangs, enTete } = table;
	const rows = rangs
		.slice(enTete.rang + 1)
		.map(({ ligne, cellules }) => lireLieu(ligne, lireRangee(cellules, enTete), {}, reperes));
	return {
		rows,
		bilan: classerLieux(rows, {
			lieux: known,
			source: uneSource({ id: 'x' }),
			communes: territories.communes,
			choix: new Map(),
		}),
	};
}

test('a damaged table of our own sites says nothing that our data does not', () => {
	fc.assert(
		fc.property(damaged, ({ lieux, bytes }) => {
			const { rows, bilan } = classify(bytes, LIEUX);
			expect(rows.flatMap(({ refus, remarques }) => [...refus, ...remarques])).toEqual([]);
			expect(bilan.presents.map(({ lieu }) => lieu.id)).toEqual(lieux.map(({ id }) => id));
			expect(
				bilan.presents.flatMap(({ conflits, ajouts, passages }) => [
					...conflits,
					...ajouts,
					...passages,
				])
			).toEqual([]);
		}),
		{ numRuns: 60 }
	);
});

test('brought into empty data, it gives the same records', () => {
	fc.assert(
		fc.property(damaged, ({ lieux, bytes }) => {
			const { bilan } = classify(bytes, []);
			const essence = (fiche: LieuSaisi) => ({
				nom: slugify(fiche.nom),
				type: fiche.type,
				commune: fiche.commune,
				codePostal: fiche.codePostal,
				adresse: slugify(fiche.adresse ?? ''),
				precision: fiche.precision,
				telephone: fiche.telephone,
				comment: fiche.rendezVous?.comment,
				passages: fiche.passages?.toSorted(),
				statut: fiche.statut,
				dateStatut: fiche.dateStatut,
			});
			expect(bilan.nouveaux.map(({ fiche }) => essence(fiche))).toEqual(lieux.map(essence));
		}),
		{ numRuns: 60 }
	);
});
