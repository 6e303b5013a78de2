import { tmpdir } from 'node:os';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';

type Reader = typeof import('../../../src/loaders/read-text.ts');

const expected = expect.stringContaining('le droit de le lire') as string;
const refuse = () => {
	throw new Error('EACCES: permission denied');
};
let reader: Reader;

// Tests run as root too, whom no permission stops: the refusal is played.
beforeAll(async () => {
	vi.resetModules();
	vi.doMock('node:fs', async (original) => ({
		...(await original<typeof import('node:fs')>()),
		readFileSync: refuse,
		readdirSync: refuse,
	}));
	reader = await import('../../../src/loaders/read-text.ts');
});
afterAll(() => {
	vi.doUnmock('node:fs');
	vi.resetModules();
});

test('a file that may not be opened is told in French', () => {
	expect(reader.readText(import.meta.filename)).toMatchObject({ problem: { expected } });
});

test('a folder that may not be opened is told in French', () => {
	expect(reader.listFiles(tmpdir(), '')).toMatchObject({ problem: { expected } });
});
