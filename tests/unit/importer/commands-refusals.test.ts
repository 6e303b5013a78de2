import { describe, expect, test } from 'vitest';
import { lireOptions } from '../../../scripts/importer/options.ts';
import { editorFiles, run, SOURCE } from './lib/run.ts';
import { workCopy } from './lib/work-copy.ts';

const { copy } = workCopy();
const file = editorFiles();

describe('what cannot be done is told in French', () => {
	test.each([
		[['zones', 'x.txt'], /--source.*\n.*npm run nouveau -- source/],
		[
			['zones', 'x.txt', '--source', 'ars-aura-lieu'],
			/vouliez-vous dire « ars-aura-lieux ».*\n.*npm run nouveau -- source/,
		],
		[['zones', '/nulle/part.txt', ...SOURCE], /Aucun fichier à cet endroit/],
		[['zones', ...SOURCE], /Quel fichier/],
		[['lieux', ...SOURCE], /Quel fichier/],
	])('%j', async (args, expected) => {
		expect((await run(...args)).output).toMatch(expected);
	});

	test('files that are none of that', async () => {
		const xlsx = file('x.xlsx', Uint8Array.from([0x50, 0x4b, 3, 4]));
		expect((await run('lieux', xlsx, ...SOURCE)).output).toMatch(/CSV UTF-8/);
		expect(
			(await run('lieux', file('x.csv', 'Un texte.\nEt un autre.'), ...SOURCE)).output
		).toMatch(/pas un tableau de lieux/);
		expect((await run('lieux', file('x.csv', 'Nom;Statut\na;b'), ...SOURCE)).output).toMatch(
			/aucune colonne ne donne la commune/
		);
		expect((await run('lieux', file('x.csv', 'Nom;Ville\n'), ...SOURCE)).output).toMatch(
			/aucune ligne sous les titres/
		);
		expect(
			(await run('lieux', file('x.csv', 'Nom;Ville\n"a;b\nc;d'), ...SOURCE)).output
		).toMatch(/guillemet/);
		expect((await run('zones', file('x.txt', '----\n12\n'), ...SOURCE)).output).toMatch(
			/aucun nom/
		);
	});

	test('data that is already wrong', async () => {
		copy.write(
			'data/zones.yaml',
			copy.read('data/zones.yaml').replace('certitude: nommee', 'certitude: sure')
		);
		expect((await run('zones', 'x.txt', ...SOURCE)).output).toMatch(/ont déjà des erreurs/);
	});

	test('the « -- » that npm wants', () => {
		const env = { npm_config_source: 'true', npm_config_write: 'true' };
		expect(() => lireOptions(['zones', 'f.txt', 'X'], env)).toThrow(
			/Il manque « -- ».*Tapez : npm run importer -- zones f\.txt --source/
		);
		expect(lireOptions(['zones', 'f.txt', '--source', 'X'], env).source).toBe('X');
		expect(lireOptions(['zones', 'f.txt'], {}).fichier).toBe('f.txt');
	});

	test.each([
		[['zones', '--choisir', 'douze'], /--choisir 12=/],
		[['zones', '--choisir', '8=rien,8=200066660'], /vous avez aussi écrit 8=rien/],
		[['zones', '--ouvert', 'oui'], /ouvert, pret/],
		[['zones', '--date', 'hier'], /pas une date/],
		[['zones', '--strange'], /n’est pas comprise/],
		[['zones', 'mon', 'fichier.txt'], /guillemets droits/],
	])('%j', (args, expected) => {
		expect(() => lireOptions(args)).toThrow(expected);
	});
});
