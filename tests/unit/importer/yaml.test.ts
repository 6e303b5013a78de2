import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { ecrireChamp } from '../../../scripts/importer/yaml/champs.ts';
import { insererApres, placesDe } from '../../../scripts/importer/yaml/fiches.ts';
import { ajouterLieu, enTeteDeLieux } from '../../../scripts/importer/yaml/lieux.ts';
import { rendreFiche, type Valeur } from '../../../scripts/importer/yaml/rendre.ts';
import { ajouterZone } from '../../../scripts/importer/yaml/zones.ts';
import type { LieuSaisi } from '../../../src/schemas/lieu.ts';
import { territories } from '../domain/importer/reperes.ts';

type Record_ = { id: string } & Record<string, unknown>;
const recordsOf = (text: string) => parse(text, { schema: 'failsafe' }) as Record_[];

const zones = readFileSync('data/zones.yaml', 'utf8');
const lieux = readdirSync('data/lieux').map((name) =>
	readFileSync(path.join('data/lieux', name), 'utf8')
);

/** Lines of a text that another does not have, each as often as it misses. */
function missing(from: string, text: string): string[] {
	const left = text.split('\n');
	return from.split('\n').filter((line) => {
		const at = left.indexOf(line);
		if (at >= 0) left.splice(at, 1);
		return at < 0;
	});
}

describe('the records of a file', () => {
	test('are all found, from dash to last line', () => {
		for (const text of [zones, readFileSync('data/sources.yaml', 'utf8'), ...lieux]) {
			const lines = text.split('\n');
			const places = placesDe(lines);
			expect(places.map(({ id }) => id)).toEqual(recordsOf(text).map(({ id }) => id));
			for (const { debut, fin } of places)
				expect(recordsOf(lines.slice(debut, fin).join('\n'))).toHaveLength(1);
		}
	});

	test('take a block after any line, and nothing else moves', () => {
		const lines = 'a\n\nb\n'.split('\n');
		expect(insererApres(lines, 1, 'x\ny').join('\n')).toBe('a\n\nx\ny\n\nb\n');
		expect(insererApres(lines, 3, 'x').join('\n')).toBe('a\n\nb\n\nx\n');
		expect(insererApres([], 0, 'x').join('\n')).toBe('x\n');
	});
});

describe('a record as it is written', () => {
	test('reads back the same, whatever the texts', () => {
		const text = fc.string({ unit: 'grapheme-ascii', minLength: 1 }).map((one) => `a${one}a`);
		fc.assert(
			fc.property(text, text, fc.array(text, { minLength: 1 }), (nom, note, sources) => {
				const fiche = { id: 'x', nom, note, sources };
				expect(recordsOf(rendreFiche(fiche))).toEqual([fiche]);
			})
		);
	});

	test('has the style of those that are there', () => {
		const records = lieux.flatMap((text) => {
			const lines = text.split('\n');
			return placesDe(lines).map(({ debut, fin }) => lines.slice(debut, fin).join('\n'));
		});
		const same = records.filter((text) => {
			const [record] = recordsOf(text);
			return rendreFiche(record as Record<string, Valeur>) === text;
		});
		expect(same.length / records.length).toBeGreaterThan(0.7);
	});
});

describe('one field', () => {
	test('changes alone', () => {
		const text = ecrireChamp(
			zones,
			{ nom: 'id', valeur: 'hautes-terres' },
			'certitude',
			'nommee'
		);
		expect(missing(zones, text)).toEqual(['  certitude: a-confirmer']);
		expect(missing(text, zones)).toEqual(['  certitude: nommee']);
	});

	test('keeps the comment beside it', () => {
		const text = '# tête\n- id: a # nom\n  complet: non # à voir\n  note: >-\n    Un.\n# fin\n';
		expect(ecrireChamp(text, { nom: 'id', valeur: 'a' }, 'complet', 'oui')).toBe(
			text.replace('complet: non', 'complet: oui')
		);
		expect(ecrireChamp(text, { nom: 'id', valeur: 'a' }, 'note', 'Deux.')).toBe(
			text.replace('Un.', 'Deux.')
		);
	});

	test('joins its record in the order of the fields, below its parent', () => {
		const text =
			'- id: a\n  nom: A\n  statut: annonce\n\n- id: b\n  nom: B\n  rendezVous:\n    comment: >-\n      Oui.\n  sources: [x]\n';
		const key = (valeur: string) => ({ nom: 'id', valeur });
		expect(ecrireChamp(text, key('a'), 'adresse', '1 rue X')).toContain(
			'  nom: A\n  adresse: 1 rue X\n  statut'
		);
		expect(ecrireChamp(text, key('a'), 'rendezVous.comment', 'Non.')).toContain(
			'  nom: A\n  rendezVous:\n    comment: >-\n      Non.\n  statut'
		);
		expect(ecrireChamp(text, key('b'), 'rendezVous.url', 'https://x.fr/')).toContain(
			'      Oui.\n    url: https://x.fr/\n  sources'
		);
		expect(ecrireChamp(text, key('b'), 'note', 'Fin.')).toMatch(
			/sources: \[x\]\n {2}note: >-\n {4}Fin\.\n$/
		);
	});

	test('of a record that is not there is an error', () => {
		expect(() => ecrireChamp(zones, { nom: 'id', valeur: 'nulle-part' }, 'note', 'x')).toThrow(
			/nulle-part/
		);
	});
});

describe('new zones', () => {
	const known = new Set(recordsOf(zones).map(({ siren }) => siren));
	const others = [...territories.epci.values()].filter(({ siren }) => !known.has(siren));

	test('stand under their région, and all the rest stays to the letter', () => {
		fc.assert(
			fc.property(fc.shuffledSubarray(others, { minLength: 1, maxLength: 8 }), (epcis) => {
				const text = epcis.reduce(
					(result, epci) =>
						ajouterZone(
							result,
							{
								id: `z-${epci.siren}`,
								siren: epci.siren,
								certitude: 'nommee',
								sources: ['x'],
							},
							epci,
							territories
						),
					zones
				);
				expect(missing(zones, text)).toEqual([]);
				expect(recordsOf(text)).toHaveLength(known.size + epcis.length);
				const headings = [...text.matchAll(/^# -{10,}\n# (.+)\n# -{10,}$/gm)].map(
					([, nom = '']) => nom
				);
				expect(headings).toEqual(headings.toSorted(new Intl.Collator('fr').compare));
				for (const { siren, nom, communes } of epcis) {
					const before = text.slice(0, text.indexOf(`siren: ${siren}`));
					expect(before.endsWith(`\n\n# ${nom}\n- id: z-${siren}\n  `)).toBe(true);
					const [, title] =
						[...before.matchAll(/^# -{10,}\n# (.+)\n# -{10,}$/gm)].at(-1) ?? [];
					expect(title).toBe(communes[0]?.region.nom);
				}
			}),
			{ numRuns: 25 }
		);
	});
});

describe('new sites', () => {
	const departements = new Set([...territories.departements.values()].map(({ nom }) => nom));
	const lieuAt = (id: string, code: string) => {
		const commune = territories.communes.get(code);
		if (!commune) throw new Error(code);
		const fiche: LieuSaisi = {
			id,
			nom: 'X',
			commune: code,
			codePostal: commune.codesPostaux[0] ?? '',
			precision: 'commune',
			statut: 'annonce',
			dateStatut: 'inconnue',
			constat: 'Un constat.',
			sources: ['x'],
		};
		return { fiche, commune };
	};

	test('stand under their département, in the order of the ids', () => {
		const bretagne = lieux.find((text) => text.includes('- id: gourin')) ?? '';
		let text = bretagne;
		for (const [id, code] of [
			['vannes', '56260'],
			['arzon', '56005'],
			['rennes', '35238'],
			['dinan', '22050'],
		] as const) {
			const { fiche, commune } = lieuAt(id, code);
			text = ajouterLieu(text, fiche, commune, departements);
		}
		expect(missing(bretagne, text)).toEqual([]);
		const order = [...text.matchAll(/^(?:# (\S+)$|- id: (\S+))/gm)].map(
			([, title, id]) => title ?? id
		);
		expect(order).toEqual([
			"Côtes-d'Armor",
			'dinan',
			'Finistère',
			'brennilis',
			'Ille-et-Vilaine',
			'rennes',
			'Morbihan',
			'arzon',
			'gourin',
			'vannes',
		]);
	});

	test('open the file of a région that has none', () => {
		const { fiche, commune } = lieuAt('dijon', '21231');
		const text = ajouterLieu(enTeteDeLieux(commune.region.nom), fiche, commune, departements);
		expect(recordsOf(text)).toHaveLength(1);
		expect(text).toMatch(/^# yaml-language-server.*\n# Les lieux .*Bourgogne-Franche-Comté/);
		expect(text).toMatch(/\n\n# Côte-d'Or\n\n- id: dijon\n/);
	});
});
