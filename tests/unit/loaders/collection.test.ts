import { EventEmitter } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { LoaderContext } from 'astro/loaders';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { strictLoader } from '../../../src/loaders/collection.ts';
import { readIdentity } from '../../../src/loaders/identity.ts';
import { copyOfData, TODAY } from '../corruption/lib/copy.ts';

const copy = copyOfData({ texts: 1 });

beforeAll(() => {
	vi.stubEnv('DATA_DIR', copy.folders.data);
	vi.stubEnv('CONTENT_DIR', copy.folders.content);
	vi.stubEnv('BUILD_DATE', TODAY);
});
afterAll(() => {
	vi.unstubAllEnvs();
});

/** What Astro lends to a loader, and what the loader put there. */
function context() {
	const stored = new Map<string, unknown>();
	const watcher = Object.assign(new EventEmitter(), { add: vi.fn() });
	const logger = { error: vi.fn() };
	const store = {
		clear: () => {
			stored.clear();
		},
		set: ({ id, data }: { id: string; data: { value: unknown } }) => stored.set(id, data.value),
	};
	const lent = { store, watcher, logger } as unknown as LoaderContext;
	return { lent, stored, watcher, logger };
}

describe('strictLoader', () => {
	test('stores every collection, and the day as of which the site speaks', async () => {
		const { lent, stored } = context();
		await strictLoader().load(lent);
		expect(stored.get('date')).toBe(TODAY);
		expect([...stored.keys()]).toEqual(
			expect.arrayContaining([
				'lieux',
				'zones',
				'sources',
				'questions',
				'communiques',
				'site',
			])
		);
	});

	test('stops the build at the first error', async () => {
		copy.write('data/zones.yaml', '- id: a\n');
		const { lent, stored } = context();
		await expect(strictLoader().load(lent)).rejects.toThrow(
			/^Données non valables\n\n[\s\S]*✖/
		);
		expect(stored.size).toBe(0);
	});

	test('reads again what an editor changes while the site runs, and nothing else', async () => {
		const { lent, stored, watcher, logger } = context();
		await strictLoader().load(lent);
		expect(watcher.add).toHaveBeenCalledWith([copy.folders.data, copy.folders.content]);
		const site = path.join(copy.folders.data, 'site.yaml');
		const changed = readFileSync(site, 'utf8').replace(/^nom: .+$/m, 'nom: Autre nom');
		writeFileSync(site, changed);
		watcher.emit('change', `${copy.folders.data}base/site.yaml`);
		expect(stored.get('site')).not.toMatchObject({ nom: 'Autre nom' });
		watcher.emit('change', site);
		expect(stored.get('site')).toMatchObject({ nom: 'Autre nom' });
		copy.remove('data/site.yaml');
		watcher.emit('unlink', site);
		expect(logger.error).toHaveBeenCalledWith(expect.stringContaining('Données non valables'));
		expect(stored.get('site')).toMatchObject({ nom: 'Autre nom' });
	});

	test('does without a watcher when it builds', async () => {
		const { lent, stored } = context();
		await strictLoader().load({ ...lent, watcher: undefined } as unknown as LoaderContext);
		expect(stored.size).toBeGreaterThan(10);
	});
});

describe('readIdentity', () => {
	test('gives the address and the redirections of the site', () => {
		copy.write('data/redirections.yaml', '- de: /ancienne/\n  vers: /a-propos/\n');
		const { adresse, redirections } = readIdentity();
		expect(adresse).toMatch(/^https?:\/\//);
		expect(redirections).toEqual({ '/ancienne/': '/a-propos/' });
	});

	test('tells what is wrong in French', () => {
		copy.write('data/site.yaml', 'nom: a\n');
		expect(() => readIdentity()).toThrow(/champ « adresse »/);
		copy.remove('data/site.yaml');
		expect(() => readIdentity()).toThrow(/aucun fichier à cet endroit/);
	});
});
