import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { editorFiles, SOURCE } from './lib/run.ts';
import { workCopy } from './lib/work-copy.ts';

const { copy, env, data, changed } = workCopy();
const file = editorFiles();

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
		const pdf = spawn('scripts/importer.ts', ['communique', file('x.pdf', '%PDF-1.7')]);
		expect(pdf.output).toMatch(/copiez tout son texte dans un fichier \.txt/);
		expect(pdf.output).not.toMatch(/liste/);
		const bare = spawn('scripts/importer.ts', ['communique', 'www.sante.fr/x']);
		expect(bare.output).toMatch(
			/une adresse web s’écrit en entier : https:\/\/www\.sante\.fr\/x/
		);
	});
});
