import { describe, expect, test } from 'vitest';
import { editorFiles, run, SOURCE } from './lib/run.ts';
import { workCopy } from './lib/work-copy.ts';

const { copy, data, changed } = workCopy();
const file = editorFiles();

describe('npm run importer -- lieux', () => {
	const table = [
		'Nom;Ville;CP;Adresse;Tél.;Statut',
		'EHPAD des Chênes;Dijon;21000;1 rue X;0380000000;Annoncé',
		'Maison de santé pluriprofessionnelle de Gourin;GOURIN;56110;;0297000000;',
	].join('\n');

	test('adds sites and fields, once, opening the file of a région if need be', async () => {
		const before = data();
		const name = file('lieux.csv', table);
		const first = await run('lieux', name, ...SOURCE, '--write');
		expect(first.output).toMatch(
			/Nouveaux : 1\n.*EHPAD des Chênes, Dijon \(21\), annonce → dijon/
		);
		expect(first.output).toMatch(/→ gourin, écrit : telephone, sources/);
		expect(first.code).toBe(0);
		expect(changed(before)).toEqual([
			'data/lieux/bourgogne-franche-comte.yaml',
			'data/lieux/bretagne.yaml',
		]);
		const gourin = copy.load().fiches?.lieux.find(({ id }) => id === 'gourin');
		expect(gourin).toMatchObject({ telephone: '02 97 00 00 00', statut: 'ouvert' });
		const after = data();
		expect((await run('lieux', name, ...SOURCE, '--write')).code).toBe(0);
		expect(changed(after)).toEqual([]);
	});

	test('keeps a record whole while one of its values is undecided', async () => {
		const before = data();
		const name = file(
			'lieux.csv',
			'Nom;Ville;CP;Adresse;Tél.\nMaison de santé pluriprofessionnelle de Gourin;GOURIN;56110;9 rue Y;0297000000\n'
		);
		const { code, output } = await run('lieux', name, ...SOURCE, '--write');
		expect(code).toBe(1);
		expect(output).toMatch(
			/gourin, champ « adresse »\n +dans les données : 3 rue du Four\n +dans le fichier {2}: 9 rue Y\n/
		);
		expect(changed(before)).toEqual([]);
		await run('lieux', name, ...SOURCE, '--write', '--garder', 'gourin.adresse');
		expect(copy.load().fiches?.lieux.find(({ id }) => id === 'gourin')).toMatchObject({
			adresse: '3 rue du Four',
			telephone: '02 97 00 00 00',
		});
	});

	test('tells what it does not read, and what each row lacks', async () => {
		const long = 'x'.repeat(130);
		const name = file(
			'lieux.csv',
			`Nom;Ville;CP;Statut;Type;Suivi par\n;Quimper;;annoncé;;\nA;Quimper;29000;ouvert;;\n${long};Vannes;56000;annoncé;gare;\n=A1;Brest;29200;annoncé;;\n`
		);
		const { code, output } = await run('lieux', name, ...SOURCE);
		expect(code).toBe(1);
		expect(output).toMatch(/Colonnes non lues : « Suivi par »/);
		expect(output).toMatch(
			/« Quimper » sans code postal ni département\n +· Quimper, code INSEE 29232/
		);
		expect(output).toMatch(/--ouvert pret/);
		expect(output).toMatch(/nom : attendu un texte de 120 caractères au plus/);
		expect(output).toMatch(/formule de tableur/);
		expect(output).toMatch(/« gare » n’est pas une sorte de lieu connue/);
	});
});
