import { describe, expect, test } from 'vitest';
import { editorFiles, run, SOURCE } from './lib/run.ts';
import { workCopy } from './lib/work-copy.ts';

const { copy, data, changed } = workCopy();
const file = editorFiles();

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
		expect(refused.output).toMatch(
			/Bretagne : elle est dite complète \(2 zones\)\. Avec cet import, il y en a 3\. Ne plus la dire complète \?\n +→ oui : --remplacer region-53\.complet/
		);
		expect(refused.output).not.toMatch(/--garder region-53/);
		expect(changed(before)).toEqual([]);
		const kept = await run('zones', name, ...SOURCE, '--write', '--garder', 'region-53');
		expect(kept.code).toBe(1);
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
		expect(output).toMatch(
			/Auvergne-Rhône-Alpes : 2 zones sur 2 sont maintenant connues\. La dire complète \? : remplacé/
		);
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

	test('addresses each waiting name of a line apart', async () => {
		const before = data();
		const line = 'CC des Monts du Pilate ; PETR du Forez ; St-Flour Co\n';
		const name = file('liste.txt', `Loire\n${line}`);
		const vague = await run('zones', name, ...SOURCE, '--choisir', '2=200066660', '--write');
		expect(vague.code).toBe(1);
		expect(vague.output).toMatch(
			/plusieurs noms de la ligne 2 attendent\. Dites lequel :\n {2}--choisir 2\.1=… {3}pour « CC des Monts du Pilate »\n {2}--choisir 2\.2=… {3}pour « PETR du Forez »/
		);
		expect(changed(before)).toEqual([]);
		const told = await run('zones', name, ...SOURCE);
		expect(told.output).toMatch(/→ .*--choisir 2\.3=/);
		const chosen = await run(
			'zones',
			name,
			...SOURCE,
			'--choisir',
			'2.1=rien,2.2=rien,2.3=200066660',
			'--write'
		);
		expect(chosen.output).toMatch(
			/CC de Saint-Flour, .* \(choisie par vous pour « St-Flour Co »\)/
		);
		expect(chosen.code).toBe(0);
		expect(copy.read('data/zones.yaml')).toMatch(
			/siren: 200066660\n.*\n {2}nomCite: St-Flour Co\n/
		);
		expect(copy.read('data/zones.yaml')).not.toContain('PETR');
	});

	test('tells choices that cannot be followed or that ask nothing', async () => {
		const name = file('liste.txt', 'Loire\nPays d’Urfé\nVal de Line\n');
		const none = await run('zones', name, ...SOURCE, '--choisir', '99=rien,2=rien,3=rien');
		expect(none.code).toBe(1);
		expect(none.output).toMatch(/Choix sans effet : --choisir 99 /);
		expect(none.output).toMatch(/Choix sans effet : --choisir 2 /);
		expect(none.output).not.toMatch(/--choisir 3 \(/);
		const wrong = await run('zones', name, ...SOURCE, '--choisir', '3=123456789');
		expect(wrong.output).toMatch(
			/--choisir 3=123456789 : aucune intercommunalité n’a ce SIREN/
		);
	});

	test('more zones than the country has are written only if that is meant', async () => {
		copy.write(
			'data/couverture.yaml',
			copy.read('data/couverture.yaml').replace('zonesAnnoncees: 151', 'zonesAnnoncees: 76')
		);
		const before = data();
		const name = file('liste.txt', 'Loire\nPays d’Urfé\n');
		const refused = await run('zones', name, ...SOURCE, '--write');
		expect(refused.code).toBe(1);
		expect(refused.output).toMatch(
			/ATTENTION : il y aurait 77 zones, alors que 76 sont annoncées/
		);
		expect(changed(before)).toEqual([]);
		const meant = await run('zones', name, ...SOURCE, '--write', '--depasser');
		expect(meant.code).toBe(0);
		expect(changed(before)).toEqual(['data/zones.yaml']);
	});

	test('reads a table too', async () => {
		const name = file('zones.csv', 'SIREN;Nom de l’EPCI;Dépt\n244200820;Pays d’Urfé;42\n');
		expect((await run('zones', name, ...SOURCE)).output).toMatch(/Nouvelles : 1/);
	});
});
