import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';

const fetched = vi.fn<typeof fetch>();
// Put back afterwards: the next files run in the same process.
beforeAll(() => {
	vi.stubGlobal('fetch', fetched);
});
afterAll(() => {
	vi.unstubAllGlobals();
});

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
	expect(await Promise.all([loadLieux(), loadLieux()])).toEqual([
		{ lieux: [{ id: 'a' }] },
		{ lieux: [{ id: 'a' }] },
	]);
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
	expect(await loadLieux()).toEqual({ lieux: [] });
});

test('fetches the slices around the reader alone, where one file would be too long', async () => {
	const at = (latitude: number) => ({ latitude, longitude: 3, precision: 'commune' });
	const slice = (latitude: number) =>
		Array.from({ length: 30 }, (_, rank) => ({
			id: `${latitude}-${rank}`,
			statut: 'ouvert',
			position: at(latitude),
		}));
	const latitudes = [50, 49, 48, 47, 46, 45, 44, 43];
	fetched.mockImplementation((address) => {
		const rang = /lieux\/(\d+)\.json$/.exec(String(address))?.[1];
		return Promise.resolve(
			Response.json(
				rang === undefined
					? { tranches: latitudes.map((one) => [one, 3, one, 3]) }
					: slice(latitudes[Number(rang)] ?? 0)
			)
		);
	});
	const loadLieux = await load();
	const { lieux, portee } = await loadLieux({ origine: { latitude: 44.9, longitude: 3 } });
	expect(lieux.map(({ id }) => id.split('-')[0])).toContain('45');
	expect(lieux.map(({ id }) => id.split('-')[0])).not.toContain('43');
	expect(portee).toBeGreaterThan(100);
	expect(fetched.mock.calls.length).toBeLessThanOrEqual(4);
});
