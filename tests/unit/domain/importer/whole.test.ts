import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { trouverCommune } from '../../../../src/domain/importer/commune.ts';
import { trouverEpci } from '../../../../src/domain/importer/epci.ts';
import { lireListe } from '../../../../src/domain/importer/liste.ts';
import { lireNomDEpci } from '../../../../src/domain/importer/cle-epci.ts';
import { slugify } from '../../../../src/domain/slug.ts';
import { departementsOf, type Epci, type RawCommune } from '../../../../src/domain/territories.ts';
import { DAMAGES, PRINTED } from './damage.ts';
import { reperes, territories } from './reperes.ts';

const epcis = [...territories.epci.values()];

/** Intercommunalités that share their name with another, by what is left of it. */
const homonyms = new Set(
	epcis
		.filter((epci) => (reperes.epci.parCle.get(keyOf(epci)) ?? []).length > 1)
		.map(({ siren }) => siren)
);

function keyOf({ nom }: Epci): string {
	const articles = new Set(['l', 'le', 'la', 'les', 'd', 'de', 'du', 'des', 'au', 'aux', 'et']);
	return lireNomDEpci(nom.replace(/\([^()]*\)/g, ' '))
		.mots.filter((mot) => !articles.has(mot))
		.join('');
}

const raw = createRequire(import.meta.url)(
	'@etalab/decoupage-administratif/data/communes.json'
) as RawCommune[];
const communes = raw.filter(({ type }) => type === 'commune-actuelle');

describe.each(Object.entries(DAMAGES))('%s', (_, harm) => {
	test('finds each of the 1,255 intercommunalités under its département, and no other', () => {
		expect(epcis).toHaveLength(1255);
		const missed = epcis.flatMap((epci) => {
			const [seat] = departementsOf(epci);
			const territoire = { departement: seat?.code ?? '' };
			const found = trouverEpci({ nom: harm(epci.nom), territoire }, reperes.epci);
			return found.etat === 'trouve' && found.epci === epci ? [] : [epci.nom];
		});
		expect(missed).toEqual([]);
	});

	test('without a département, names the homonyms among the candidates', () => {
		for (const epci of epcis) {
			const found = trouverEpci({ nom: harm(epci.nom), territoire: {} }, reperes.epci);
			const candidates = found.etat === 'ambigu' ? found.candidats : [];
			if (homonyms.has(epci.siren)) expect(candidates).toContain(epci);
			else expect(found).toEqual({ etat: 'trouve', epci });
		}
	});
});

/** What a list under the heading of its département is found to name. */
const named = (epci: Epci, lines: (seat: { code: string; nom: string }) => string): Epci[] => {
	const [seat] = departementsOf(epci);
	const text = seat ? `${seat.nom}\n${lines(seat)}` : '';
	return lireListe(text, reperes).flatMap(({ reponse }) =>
		reponse.etat === 'trouve' ? [reponse.epci] : []
	);
};

describe.each(Object.entries(PRINTED))('printed with: %s', (_, print) => {
	test('each of the 1,255 is found, and nothing else', () => {
		const missed = epcis.filter((epci) => {
			const found = named(epci, (seat) => print(epci.nom, seat));
			return found.length !== 1 || found[0] !== epci;
		});
		expect(missed.map(({ nom }) => nom)).toEqual([]);
	});
});

test('a number before a legal form is that of the line, or the département', () => {
	for (const epci of epcis.filter(({ nom }) => /^C[AC] /.test(nom)))
		for (const number of ['12', '4', '151'])
			expect(named(epci, () => `${number} ${epci.nom}`)).toEqual([epci]);
});

describe.each([
	['', ''],
	['\n', ''],
	['\n12\n', ''],
	['', ' ;'],
])('cut by %j, ended by « %s »', (between, end) => {
	test('no name cut at any of its words is imported as another', () => {
		const wrong = epcis.flatMap((epci) => {
			const words = epci.nom.split(' ');
			return words.slice(1).flatMap((_, rank) => {
				const [left, right] = [words.slice(0, rank + 1), words.slice(rank + 1)];
				const lines = `${left.join(' ')}\n${between}${right.join(' ')}${end}`;
				return named(epci, () => lines).some((one) => one !== epci)
					? [lines.replaceAll('\n', ' | ')]
					: [];
			});
		});
		expect(wrong).toEqual([]);
	});
});

test('nor is one cut twice', () => {
	const wrong = epcis.flatMap((epci) => {
		const words = epci.nom.split(' ');
		const third = Math.max(1, Math.floor(words.length / 3));
		const pieces = [words.slice(0, third), words.slice(third, -third), words.slice(-third)];
		const lines = pieces.map((piece) => piece.join(' ')).join('\n');
		return named(epci, () => lines).some((one) => one !== epci) ? [lines] : [];
	});
	expect(wrong).toEqual([]);
});

/** Those that could make one commune pass for another. */
const HARSH = ['capitals', 'no accent', 'no apostrophe', 'spaces for hyphens', 'saint abbreviated'];

describe.each(HARSH)('communes, %s', (damage) => {
	const harm = DAMAGES[damage] ?? ((name: string) => name);

	test('finds no commune but the right one among the 34,969', { timeout: 60_000 }, () => {
		expect(communes).toHaveLength(34_969);
		const wrong: string[] = [];
		let missed = 0;
		for (const { code, nom, codesPostaux = [] } of communes) {
			const here = territories.communes.has(code);
			for (const codePostal of codesPostaux) {
				const lue = { nom: harm(nom), codePostal, territoire: {} };
				const found = trouverCommune(lue, reperes.communes);
				if (found.etat === 'trouve' && found.commune.code !== code)
					wrong.push(`${nom} ${codePostal}`);
				if (
					found.etat === 'ambigu' &&
					here &&
					!found.candidats.some((one) => one.code === code)
				)
					wrong.push(`${nom} ${codePostal} : pas parmi les candidats`);
				if (found.etat !== 'trouve' && here) missed += 1;
			}
		}
		expect(wrong).toEqual([]);
		expect(missed).toBeLessThan(10);
	});
});

test('a département is enough where no other commune there has the name', () => {
	const wrong = [...territories.communes.values()].filter((commune) => {
		const territoire = { departement: commune.departement.code };
		const found = trouverCommune({ nom: commune.nom, territoire }, reperes.communes);
		if (found.etat === 'trouve') return found.commune !== commune;
		return found.etat === 'inconnu' || !found.candidats.includes(commune);
	});
	expect(wrong).toEqual([]);
});

test('the homonyms among intercommunalités are few and known', () => {
	const names = epcis.filter(({ siren }) => homonyms.has(siren)).map(({ nom }) => slugify(nom));
	expect(names.length).toBeLessThan(20);
	expect(names).toEqual(
		expect.arrayContaining(['cc-du-sud', 'ca-du-sud', 'cc-des-quatre-rivieres'])
	);
});
