import { describe, expect, test } from 'vitest';
import { colonneDe, lireEnTete, lireRangee } from '../../../../src/domain/importer/colonnes.ts';

describe('the titles of a table', () => {
	test.each([
		['Code postal', 'codePostal'],
		['N° de téléphone', 'telephone'],
		['CODE INSEE', 'insee'],
		['Nom du lieu *', 'nom'],
		['Ville', 'commune'],
		['Prise de RDV', 'rendezVous'],
		['codeCommune', 'insee'],
		['Intercommunalité (EPCI)', 'epci'],
		['Commentaire interne', undefined],
	])('« %s »', (title, column) => {
		expect(colonneDe(title)).toBe(column);
	});

	test('are found below a presentation, and tell what is not read', () => {
		const enTete = lireEnTete([
			['Tableau des lieux'],
			[],
			['Nom', 'Ville', 'CP', 'Suivi par', 'Commune'],
			['x', 'Gourin', '56110', 'y', 'z'],
		]);
		expect(enTete).toMatchObject({ rang: 2, ignorees: ['Suivi par'], doubles: ['Commune'] });
		expect(enTete && lireRangee(['x', 'Gourin', '', 'y', 'z'], enTete)).toEqual({
			nom: 'x',
			commune: 'Gourin',
		});
	});
});
