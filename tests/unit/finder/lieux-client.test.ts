import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const fetched = vi.fn<typeof fetch>();
vi.stubGlobal('fetch', fetched);

beforeEach(() => {
	vi.resetModules();
});
afterEach(() => {
	fetched.mockReset();
});

const load = async () => (await import('../../../src/finder/lieux-client.ts')).loadLieux;

test('fetches the sites once', async () => {
	fetched.mockResolvedValue(Response.json([{ id: 'a' }]));
	const loadLieux = await load();
	expect(await Promise.all([loadLieux(), loadLieux()])).toEqual([[{ id: 'a' }], [{ id: 'a' }]]);
	expect(fetched).toHaveBeenCalledTimes(1);
});

test.each([
	['there is no network', () => Promise.reject(new TypeError('Failed to fetch'))],
	['the file is missing', () => Promise.resolve(new Response('', { status: 404 }))],
	['the answer is a page', () => Promise.resolve(new Response('<!doctype html>'))],
])('fails when %s, and tries again when asked again', async (_case, answer) => {
	fetched.mockImplementationOnce(answer).mockResolvedValueOnce(Response.json([]));
	const loadLieux = await load();
	await expect(loadLieux()).rejects.toThrow();
	expect(await loadLieux()).toEqual([]);
});
