import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { Arret } from '../../../scripts/importer/donnees.ts';
import { importerLieux } from '../../../scripts/importer/lieux.ts';
import { lireOptions } from '../../../scripts/importer/options.ts';
import { importerZones } from '../../../scripts/importer/zones.ts';
import { copyOfData, TODAY } from '../corruption/lib/copy.ts';

const copy = copyOfData();
const folder = mkdtempSync(path.join(tmpdir(), 'fichiers-'));
afterAll(() => {
	rmSync(folder, { recursive: true });
});

const env = { DATA_DIR: copy.folders.data, CONTENT_DIR: copy.folders.content, BUILD_DATE: TODAY };

beforeAll(() => {
	for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
});
afterAll(() => {
	vi.unstubAllEnvs();
});
beforeEach(() => {
	// The commands write by themselves: the copy is told, so that it mends itself.
	copy.write('data/redirections.yaml', copy.read('data/redirections.yaml'));
});
afterEach(() => {
	vi.restoreAllMocks();
});

/** A file that the editor has. */
function file(name: string, content: string | Uint8Array): string {
	const full = path.join(folder, name);
	writeFileSync(full, content);
	return full;
}

/** What the editor sees of a command, and its exit code. */
async function run(...args: string[]): Promise<{ code: number; output: string }> {
	const lines: string[] = [];
	vi.spyOn(console, 'log').mockImplementation((line: string) => void lines.push(line));
	const options = lireOptions(args);
	const command = options.commande === 'zones' ? importerZones : importerLieux;
	try {
		const code = await command(options);
		return { code, output: lines.join('\n') };
	} catch (error) {
		if (!(error instanceof Arret)) throw error;
		return { code: 1, output: error.message };
	}
}

const data = () => Object.fromEntries(copy.list('data').map((name) => [name, copy.read(name)]));

/** The files of the data that are not what they were. */
function changed(before: Record<string, string>): string[] {
	const after = data();
	return Object.keys(after).filter((name) => after[name] !== before[name]);
}

const SOURCE = ['--source', 'ars-aura-lieux'];

describe('npm run importer -- zones', () => {
	const clear = 'Loire :\nCC du Pays d’Urfé\nForez Est\nArdèche :\nVAL DE LIGNE\n';

	test('writes nothing unless asked, and says that it would be valid', async () => {
		const before = data();
		const { code, output } = await run('zones', file('liste.txt', clear), ...SOURCE);
		expect(code).toBe(0);
		expect(output).toMatch(
			/Nouvelles : 2\n {2}ligne 2 +CC du Pays d'Urfé, Loire \(42\) → pays-d-urfe\n/
		);
		expect(output).toMatch(/Déjà là : 1\n {2}ligne 5 +CC Val de Ligne/);
		expect(output).toMatch(/Rien n’est écrit pour l’instant.*--write/);
		expect(changed(before)).toEqual([]);
	});

	test('writes valid data, once: the second time changes nothing', async () => {
		const before = data();
		const name = file('liste.txt', clear);
		const count = copy.load().fiches?.zones.length ?? 0;
		const first = await run('zones', name, ...SOURCE, '--write');
		expect(first.output).toMatch(/Écrit, et relu par le contrôle : .*zones\.yaml$/);
		expect(first.code).toBe(0);
		expect(changed(before)).toEqual(['data/zones.yaml']);
		expect(copy.load().fiches?.zones).toHaveLength(count + 2);
		const after = data();
		const second = await run('zones', name, ...SOURCE, '--write');
		expect(second).toMatchObject({ code: 0, output: expect.stringMatching(/Rien à écrire/) });
		expect(changed(after)).toEqual([]);
	});

	test('shows both values of what a hand wrote, and touches it only if told', async () => {
		const before = data();
		const name = file('liste.txt', 'Pays de Lamastre (Ardèche)');
		const shown = await run('zones', name, ...SOURCE, '--write');
		expect(shown.code).toBe(1);
		expect(shown.output).toMatch(
			/dans les données : a-confirmer\n +dans le fichier {2}: nommee\n/
		);
		expect(changed(before)).toEqual([]);
		const kept = await run('zones', name, ...SOURCE, '--write', '--garder', 'tout');
		expect(kept.code).toBe(0);
		expect(changed(before)).toEqual([]);
		const taken = await run(
			'zones',
			name,
			...SOURCE,
			'--write',
			'--remplacer',
			'pays-de-lamastre.certitude'
		);
		expect(taken.code).toBe(0);
		expect(copy.load().fiches?.zones.find(({ id }) => id === 'pays-de-lamastre')).toMatchObject(
			{
				certitude: 'nommee',
				sources: expect.arrayContaining(['ars-aura-lieux', 'france-avant-tout-ardeche']),
			}
		);
	});

	test('writes nothing at all when the data would not be valid any more', async () => {
		const before = data();
		const name = file('liste.txt', 'Bretagne\nPoher Communauté\nLoire\nPays d’Urfé');
		const refused = await run('zones', name, ...SOURCE, '--write');
		expect(refused.code).toBe(1);
		expect(refused.output).toMatch(/Rien n’est écrit : les données ne seraient plus valables/);
		expect(refused.output).toMatch(
			/data\/couverture\.yaml, ligne \d+, champ « regions › n° 3 › complet »/
		);
		expect(changed(before)).toEqual([]);
		const settled = await run('zones', name, ...SOURCE, '--write', '--remplacer', 'region-53');
		expect(settled.code).toBe(0);
		expect(changed(before)).toEqual(['data/couverture.yaml', 'data/zones.yaml']);
	});

	test('says when a région is complete, and what is to be read again', async () => {
		copy.write(
			'data/couverture.yaml',
			copy.read('data/couverture.yaml').replace('zonesAnnoncees: 17', 'zonesAnnoncees: 2')
		);
		const only = copy.read('data/zones.yaml').split(/^# CC Montagne d'Ardèche$/m)[0] ?? '';
		const rest = copy.read('data/zones.yaml').split(/^(?=# -+\n# Bretagne\n)/m)[1] ?? '';
		copy.write('data/zones.yaml', only + rest);
		const name = file('liste.txt', 'Pays d’Urfé (42)');
		const { output, code } = await run(
			'zones',
			name,
			...SOURCE,
			'--write',
			'--remplacer',
			'region-84'
		);
		expect(output).toMatch(/region-84, champ « complet » : remplacé/);
		expect(output).toMatch(
			/« Saint-Just-en-Chevalet \(Loire\) » est encore parmi les noms écartés/
		);
		expect(code).toBe(0);
		expect(copy.read('data/couverture.yaml')).toMatch(
			/region: 84 # .+\n {4}zonesAnnoncees: 2\n {4}complet: oui\n/
		);
	});

	test('names the candidates of what is ambiguous, and the nearest names of what is unknown', async () => {
		const name = file('liste.txt', 'LA REUNION\nCC du Sud\nArdèche\nVal de Line\n');
		const { code, output } = await run('zones', name, ...SOURCE);
		expect(code).toBe(1);
		expect(output).toMatch(
			/« CC du Sud » : .*\n +· CA du Sud, SIREN 249740085 : La Réunion \(974\)/
		);
		expect(output).toMatch(/« Val de Line » : .* les plus proches :\n +· CC Val de Ligne/);
		expect(output).toMatch(/2 entrées attendent votre décision/);
		const settled = await run('zones', name, ...SOURCE, '--choisir', '2=rien,4=240700617');
		expect(settled.code).toBe(0);
	});

	test('reads a table too', async () => {
		const name = file('zones.csv', 'SIREN;Nom de l’EPCI;Dépt\n244200820;Pays d’Urfé;42\n');
		expect((await run('zones', name, ...SOURCE)).output).toMatch(/Nouvelles : 1/);
	});
});

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

	test.each([
		[['zones', '--choisir', 'douze'], /--choisir 12=/],
		[['zones', '--ouvert', 'oui'], /ouvert, pret/],
		[['zones', '--date', 'hier'], /pas une date/],
		[['zones', '--strange'], /n’est pas comprise/],
		[['zones', 'mon', 'fichier.txt'], /guillemets droits/],
	])('%j', (args, expected) => {
		expect(() => lireOptions(args)).toThrow(expected);
	});
});

describe('in a terminal', () => {
	const spawn = (script: string, args: string[], input = '') => {
		const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
			encoding: 'utf8',
			input,
			env: { ...process.env, ...env },
		});
		return { status, output: stdout + stderr };
	};

	test('a list is brought in, and help is given', () => {
		const name = file('liste.txt', 'Loire\nPays d’Urfé\n');
		expect(spawn('scripts/importer.ts', ['zones', name, ...SOURCE, '--write']).status).toBe(0);
		expect(copy.read('data/zones.yaml')).toContain("# CC du Pays d'Urfé\n- id: pays-d-urfe");
		const lost = spawn('scripts/importer.ts', ['zone', name]);
		expect(lost.status).toBe(1);
		expect(lost.output).toMatch(/« zone » n’est pas une commande[^]*npm run importer -- zones/);
		expect(lost.output).not.toMatch(/^ {4}at /m);
	});

	test('answers that stop short leave everything as it was', () => {
		const before = data();
		const { status, output } = spawn('scripts/nouveau.ts', ['source'], 'Un titre\noui\n');
		expect(status).toBe(1);
		expect(output).toMatch(/Plus de réponse : rien n’est écrit/);
		expect(changed(before)).toEqual([]);
	});

	test('a release starts from what a file says of itself', () => {
		const name = file(
			'com.txt',
			'Communiqué de presse\nUn titre\nMarseille, le 20 octobre 2025\nTexte.'
		);
		const { status, output } = spawn('scripts/importer.ts', ['communique', name]);
		expect(status).toBe(0);
		expect(output).toMatch(/titre: Un titre\n[^]*date: 2025-10-20\n[^]*lieu: Marseille\n/);
		expect(readFileSync(name, 'utf8')).toContain('Texte.');
	});
});
