import { tmpdir } from 'node:os';
import { expect, test, vi } from 'vitest';
import { listFiles, readText } from '../../../src/loaders/read-text.ts';

/** Tests run as root too, whom no permission stops: the refusal is played. */
vi.mock('node:fs', async (original) => ({
	...(await original<typeof import('node:fs')>()),
	readFileSync: () => {
		throw new Error('EACCES: permission denied');
	},
	readdirSync: () => {
		throw new Error('EACCES: permission denied');
	},
}));

const expected = 'le droit de le lire';

test('a file that may not be opened is told in French', () => {
	expect(readText(import.meta.filename)).toMatchObject({ problem: { expected } });
});

test('a folder that may not be opened is told in French', () => {
	expect(listFiles(tmpdir(), '')).toMatchObject({ problem: { expected } });
});
