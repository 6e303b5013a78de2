import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { ecrireSynthese, JOUR_D_ESSAI } from '../../../scripts/synthese/ecrire.ts';
import { loadDataset } from '../../../src/loaders/dataset.ts';
import { formatProblem } from '../../../src/loaders/problems.ts';

const PALIER = { nom: 'essai', zones: 90, lieux: 60, communiques: 60 };

const roots = [1, 2].map(() => mkdtempSync(path.join(tmpdir(), 'synthese-')));
afterAll(() => {
	for (const root of roots) rmSync(root, { recursive: true, force: true });
});

/** Files below a folder, by their path in it. */
const filesOf = (root: string) =>
	new Map(
		readdirSync(root, { recursive: true, encoding: 'utf8' })
			.filter((name) => statSync(path.join(root, name)).isFile())
			.sort()
			.map((name) => [name, readFileSync(path.join(root, name), 'utf8')])
	);

test('makes up valid data, of the size asked for, always the same, named as such', () => {
	const [first = '', second = ''] = roots;
	const { fiches, problems } = loadDataset(ecrireSynthese(PALIER, first), JOUR_D_ESSAI);
	expect(problems.filter(({ severity }) => severity === 'erreur').map(formatProblem)).toEqual([]);
	expect(fiches).toMatchObject({
		zones: { length: PALIER.zones },
		lieux: { length: PALIER.lieux },
		communiques: { length: PALIER.communiques },
		site: { nom: "Site d'essai", adresse: 'https://essai.invalid' },
	});
	const made = [
		...(fiches?.lieux ?? []).map(({ id, nom }) => [id, nom]),
		...(fiches?.communiques ?? []).map(({ id, titre }) => [id, titre]),
		...(fiches?.zones ?? []).map(({ id, note = '' }) => [id, note]),
	].filter(([id = '']) => id.startsWith('essai-'));
	expect(made.length).toBeGreaterThan(40);
	for (const [, name] of made) expect(name).toMatch(/d'essai/);
	ecrireSynthese(PALIER, second);
	expect(filesOf(second)).toEqual(filesOf(first));
}, 120_000);
