import { describe, expect, test } from 'vitest';
import {
	type CommuneLue,
	communesProches,
	decrireCommune,
	lireCodePostal,
	lireCommune,
	trouverCommune,
} from '../../../../src/domain/importer/commune.ts';
import { reperes, territories } from './reperes.ts';

/** INSEE code and postcode of what is found, or why nothing is, with the candidates. */
function answer(lue: Partial<CommuneLue>): string {
	const found = trouverCommune({ territoire: {}, ...lue }, reperes.communes);
	if (found.etat === 'trouve') return `${found.commune.code} ${found.codePostal}`;
	const candidates =
		found.etat === 'ambigu' ? ` ; ${found.candidats.map(({ code }) => code).join(', ')}` : '';
	return `${found.etat} : ${found.raison}${candidates}`;
}

describe('the commune of a row', () => {
	test('is found by its name and what says where it is', () => {
		expect(answer({ nom: 'GOURIN', codePostal: '56110' })).toBe('56066 56110');
		expect(answer({ nom: 'gourin', territoire: { departement: '56' } })).toBe('56066 56110');
		expect(answer({ nom: 'Gourin', territoire: { region: '53' } })).toBe('56066 56110');
		expect(answer({ nom: 'MAS STES PUELLES', codePostal: '11400' })).toBe('11225 11400');
		expect(answer({ insee: '56066' })).toBe('56066 56110');
		expect(answer({ insee: '2b143', nom: 'LINGUIZZETTA' })).toBe('2B143 20230');
		expect(answer({ insee: '1004', codePostal: '01500' })).toBe('01004 01500');
	});

	test('a name alone is not enough', () => {
		expect(answer({ nom: 'Gourin' })).toBe(
			'ambigu : « Gourin » sans code postal ni département ; 56066'
		);
	});

	test('a postcode or a place of another is told', () => {
		expect(answer({ nom: 'Gourin', codePostal: '56120' })).toBe(
			'ambigu : 56120 n’est pas un code postal de Gourin ; 56066'
		);
		expect(answer({ nom: 'Gourin', territoire: { departement: '29' } })).toBe(
			'ambigu : Gourin n’existe pas dans le territoire indiqué ; 56066'
		);
		expect(answer({ insee: '56066', codePostal: '29000' })).toMatch(
			/29000 n’est pas un code postal de Gourin/
		);
		expect(answer({ insee: '56066', nom: 'Brest' })).toBe(
			'ambigu : le code INSEE 56066 est celui de Gourin ; 56066'
		);
		expect(answer({ insee: '56066', territoire: { departement: '29' } })).toMatch(
			/n’est pas dans le territoire/
		);
	});

	test('one of several postcodes is not chosen', () => {
		expect(answer({ nom: 'Nantes', territoire: { departement: '44' } })).toMatch(
			/^ambigu : Nantes a plusieurs codes postaux \(44000, .+ ; 44109$/
		);
	});

	test('an unknown name brings the communes of its postcode', () => {
		expect(answer({ nom: 'Gourain', codePostal: '56110' })).toMatch(
			/^ambigu : aucune commune ne s’appelle « Gourain » ; voici celles du 56110 ; .*56066/
		);
		expect(answer({ nom: 'Gourain' })).toBe(
			'inconnu : aucune commune ne s’appelle « Gourain »'
		);
		expect(answer({})).toBe('inconnu : aucune commune indiquée');
	});

	test('a code of the past leads to its heir, an invented one nowhere', () => {
		const [[past, heir] = ['', undefined]] = territories.heirs;
		expect(answer({ insee: past })).toBe(
			`ambigu : le code INSEE ${past} est celui d’une ancienne commune de ${heir?.nom ?? ''} ; ${heir?.code ?? ''}`
		);
		expect(answer({ insee: '99999' })).toBe(
			'inconnu : aucune commune n’a pour code INSEE 99999'
		);
	});

	test('an article tells two communes apart where both have the name', () => {
		const keys = [...reperes.communes.parCle.values()];
		const twins = keys.find(
			(group) =>
				group.length === 2 &&
				group[0]?.departement.code === group[1]?.departement.code &&
				group[0]?.nom !== group[1]?.nom
		);
		const [one, other] = twins ?? [];
		const there = { territoire: { departement: one?.departement.code ?? '' } };
		expect(answer({ nom: one?.nom, ...there })).toMatch(
			new RegExp(`^${one?.code ?? ''} |codes postaux`)
		);
		expect(answer({ nom: other?.nom, ...there })).toMatch(
			new RegExp(`^${other?.code ?? ''} |codes postaux`)
		);
	});

	test('several communes of the name in the territory are all named', () => {
		expect(answer({ nom: 'Brion', territoire: { region: '84' } })).toMatch(
			/^ambigu : plusieurs communes s’appellent ainsi : Brion \(/
		);
	});

	test('the nearest names are suggested, those of the département first', () => {
		const near = communesProches(
			{ nom: 'Gourain', codePostal: '56110', territoire: {} },
			reperes.communes
		);
		expect(near.map(decrireCommune)[0]).toBe(
			'Gourin, code INSEE 56066, code postal 56110, Morbihan'
		);
		expect(communesProches({ nom: 'xqzwxqzwxqzw', territoire: {} }, reperes.communes)).toEqual(
			[]
		);
	});
});

describe('what a cell says of a commune', () => {
	test.each([
		['56110 GOURIN CEDEX 2', { nom: 'GOURIN', codePostal: '56110' }],
		['Gourin (56)', { nom: 'Gourin', departement: '56' }],
		['Gourin (56110)', { nom: 'Gourin', codePostal: '56110' }],
		['Linguizzetta (2b)', { nom: 'Linguizzetta', departement: '2B' }],
		['Gourin', { nom: 'Gourin' }],
	])('« %s »', (typed, read) => {
		expect(lireCommune(typed)).toEqual(read);
	});

	test('a postcode that lost its zero has it back', () => {
		expect(lireCodePostal('1500')).toBe('01500');
		expect(lireCodePostal('56 110')).toBe('56110');
		expect(lireCodePostal('56110.0')).toBe('56110');
		expect(lireCodePostal('Gourin')).toBeUndefined();
	});
});
