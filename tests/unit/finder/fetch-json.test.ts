import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { GazetteerIndisponible, jsonFetcher } from '../../../src/finder/fetch-json.ts';

const fetched = vi.fn<typeof fetch>();

/** A request that never ends unless it is aborted. */
const stalled: typeof fetch = (_url, { signal } = {}) =>
	new Promise((_resolve, reject) => {
		signal?.addEventListener('abort', () => {
			reject(new DOMException('aborted', 'AbortError'));
		});
	});

// Put back afterwards: the next files run in the same process.
beforeAll(() => {
	vi.stubGlobal('fetch', fetched);
});
afterAll(() => {
	vi.unstubAllGlobals();
});

afterEach(() => {
	fetched.mockReset();
});

describe('jsonFetcher', () => {
	test('reads a file of its folder', async () => {
		fetched.mockResolvedValue(Response.json({ epci: [] }));
		expect(await jsonFetcher('/gazetteer/')('nom-a')).toEqual({ epci: [] });
		expect(fetched.mock.calls[0]?.[0]).toBe('/gazetteer/nom-a.json');
	});

	test.each([
		['there is no network', () => Promise.reject(new TypeError('Failed to fetch'))],
		['the file is missing', () => Promise.resolve(new Response('', { status: 404 }))],
		['the answer is a page', () => Promise.resolve(new Response('<!doctype html>'))],
	])('says so when %s', async (_case, answer) => {
		fetched.mockImplementation(answer);
		await expect(jsonFetcher('/gazetteer/')('nom-a')).rejects.toThrow(GazetteerIndisponible);
	});

	test('does not wait for ever', async () => {
		fetched.mockImplementation(stalled);
		await expect(jsonFetcher('/gazetteer/', 1)('nom-a')).rejects.toThrow(GazetteerIndisponible);
	});

	test('stops when told to', async () => {
		fetched.mockImplementation(stalled);
		const controller = new AbortController();
		const reading = jsonFetcher('/gazetteer/')('nom-a', controller.signal);
		controller.abort();
		await expect(reading).rejects.toThrow(GazetteerIndisponible);
	});
});
