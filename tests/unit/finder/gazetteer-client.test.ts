import { describe, expect, test, vi } from 'vitest';
import { type FetchJson, GazetteerPartiel } from '../../../src/finder/fetch-json.ts';
import { Gazetteer } from '../../../src/finder/gazetteer-client.ts';
import { createFastNetwork, createNetwork, settle } from './fake-network.ts';

const names = (entrees: { nom: string }[] | undefined) => entrees?.map(({ nom }) => nom);

describe('suggest', () => {
	test('asks for the index once and for one file a search, which it keeps', async () => {
		const { asked, fetchJson } = createFastNetwork();
		const gazetteer = new Gazetteer(fetchJson, 0);
		expect(names(await gazetteer.suggest('Alba-a0'))).toContain('Alba-a0');
		expect(asked).toHaveLength(2);
		expect(names(await gazetteer.suggest('alba a0'))).toContain('Alba-a0');
		expect(asked).toHaveLength(2);
	});

	test('asks for nothing when there is nothing to look up', async () => {
		const { asked, fetchJson } = createFastNetwork();
		const gazetteer = new Gazetteer(fetchJson, 0);
		expect(await gazetteer.suggest(' ’ ')).toEqual([]);
		expect(asked).toEqual([]);
	});

	test('asks for no file when no name can begin so', async () => {
		const { asked, fetchJson } = createFastNetwork();
		const gazetteer = new Gazetteer(fetchJson, 0);
		expect(await gazetteer.suggest('1er')).toEqual([]);
		expect(asked).toEqual(['index']);
	});

	test('gives up an older search that waits for another file', async () => {
		const { requests, fetchJson } = createNetwork();
		const gazetteer = new Gazetteer(fetchJson, 0);
		const older = gazetteer.suggest('Brest-b1');
		await settle();
		const newer = gazetteer.suggest('Crest-c2');
		await settle();
		expect(requests.map(({ signal }) => signal?.aborted)).toEqual([true, false]);
		requests[1]?.succeed();
		expect(await older).toBeUndefined();
		expect(names(await newer)).toContain('Crest-c2');
	});

	test('goes back to a file it has given up', async () => {
		const { requests, fetchJson } = createNetwork();
		const gazetteer = new Gazetteer(fetchJson, 0);
		const searches = ['Brest-b1', 'Crest-c2', 'Brest-b1'].map(async (text) => {
			const answer = gazetteer.suggest(text);
			await settle();
			return answer;
		});
		await settle();
		await settle();
		requests.at(-1)?.succeed();
		const [first, second, third] = await Promise.all(searches);
		expect([first, second]).toEqual([undefined, undefined]);
		expect(names(third)).toContain('Brest-b1');
	});

	test('shares the request of an older search for the same file', async () => {
		const { requests, fetchJson } = createNetwork();
		const gazetteer = new Gazetteer(fetchJson, 0);
		const older = gazetteer.suggest('Brest-b');
		await settle();
		const newer = gazetteer.suggest('Brest-b1');
		await settle();
		expect(requests).toHaveLength(1);
		requests[0]?.succeed();
		expect(await older).toBeUndefined();
		expect(names(await newer)).toContain('Brest-b1');
	});

	test('asks for nothing while keystrokes follow each other closely', async () => {
		const { requests, fetchJson } = createNetwork();
		const gazetteer = new Gazetteer(fetchJson, 1);
		const answers = ['a', 'al', 'Alba-a0'].map((text) => gazetteer.suggest(text));
		await settle();
		expect(requests).toHaveLength(1);
		requests[0]?.succeed();
		expect((await Promise.all(answers)).map(names)).toEqual([
			undefined,
			undefined,
			expect.arrayContaining(['Alba-a0']),
		]);
	});

	test('fails when the network does, and works when asked again', async () => {
		const { requests, fetchJson } = createNetwork();
		const gazetteer = new Gazetteer(fetchJson, 0);
		const failing = gazetteer.suggest('Alba-a0');
		await settle();
		requests[0]?.fail();
		await expect(failing).rejects.toThrow('network');
		const again = gazetteer.suggest('Alba-a0');
		await settle();
		requests[1]?.succeed();
		expect(names(await again)).toContain('Alba-a0');
	});

	test('turns to another file after a failure', async () => {
		const { requests, fetchJson } = createNetwork();
		const gazetteer = new Gazetteer(fetchJson, 0);
		const failing = gazetteer.suggest('Alba-a0');
		await settle();
		requests[0]?.fail();
		await expect(failing).rejects.toThrow('network');
		const other = gazetteer.suggest('Brest-b1');
		await settle();
		requests[1]?.succeed();
		expect(names(await other)).toContain('Brest-b1');
	});

	test('says nothing of a failure that a newer search has overtaken', async () => {
		const { requests, fetchJson } = createNetwork();
		const gazetteer = new Gazetteer(fetchJson, 0);
		const older = gazetteer.suggest('Alba-a0');
		await settle();
		const newer = gazetteer.suggest('');
		requests[0]?.fail();
		expect(await older).toBeUndefined();
		expect(await newer).toEqual([]);
	});

	test('reads the index again after it has failed', async () => {
		const { fetchJson } = createFastNetwork();
		const flaky = vi.fn<FetchJson>(fetchJson).mockRejectedValueOnce(new Error('network'));
		const gazetteer = new Gazetteer(flaky, 0);
		await gazetteer.warmUp();
		expect(names(await gazetteer.suggest('Alba-a0'))).toContain('Alba-a0');
	});
});

describe('communeByCode', () => {
	test('finds a commune, whatever the case of its code', async () => {
		const { asked, fetchJson } = createFastNetwork();
		const gazetteer = new Gazetteer(fetchJson, 0);
		expect((await gazetteer.communeByCode('20007'))?.nom).toBe('Brest-h7');
		expect(asked).toHaveLength(2);
		expect(asked[1]).toMatch(/^insee-/);
	});

	test('knows no other code, and asks for nothing when it cannot be one', async () => {
		const { asked, fetchJson } = createFastNetwork();
		const gazetteer = new Gazetteer(fetchJson, 0);
		expect(await gazetteer.communeByCode('29999')).toBeUndefined();
		expect(await gazetteer.communeByCode('00000')).toBeUndefined();
		const before = asked.length;
		for (const code of ['', '431', '../x', '2C001', '431700']) {
			expect(await gazetteer.communeByCode(code)).toBeUndefined();
		}
		expect(asked).toHaveLength(before);
	});

	test('is not given up by what is typed meanwhile', async () => {
		const { requests, fetchJson } = createNetwork();
		const gazetteer = new Gazetteer(fetchJson, 0);
		const commune = gazetteer.communeByCode('20007');
		await settle();
		const typed = gazetteer.suggest('Alba-a0');
		await settle();
		for (const request of requests) request.succeed();
		expect((await commune)?.nom).toBe('Brest-h7');
		expect(names(await typed)).toContain('Alba-a0');
	});

	test('fails when the network does, and works when asked again', async () => {
		const { requests, fetchJson } = createNetwork();
		const gazetteer = new Gazetteer(fetchJson, 0);
		const failing = gazetteer.communeByCode('20007');
		await settle();
		requests[0]?.fail();
		await expect(failing).rejects.toThrow('network');
		const again = gazetteer.communeByCode('20007');
		await settle();
		requests[1]?.succeed();
		expect((await again)?.nom).toBe('Brest-h7');
	});
});

describe('with some of the communes only', () => {
	const { fetchJson: whole } = createFastNetwork();
	const partly: FetchJson = async (file) =>
		file === 'index' ? whole(file) : { ...((await whole('insee-1')) as object), partiel: true };

	test('answers with those it has', async () => {
		const gazetteer = new Gazetteer(partly, 0);
		expect(names(await gazetteer.suggest('Alba-a0'))).toContain('Alba-a0');
		expect((await gazetteer.communeByCode('10000'))?.nom).toBe('Alba-a0');
	});

	test('does not say of another that it does not exist', async () => {
		const gazetteer = new Gazetteer(partly, 0);
		await expect(gazetteer.suggest('Brest-b1')).rejects.toThrow(GazetteerPartiel);
		await expect(gazetteer.communeByCode('20007')).rejects.toThrow(GazetteerPartiel);
	});

	test('asks again each time, as the network may be back', async () => {
		const network = vi.fn(partly);
		const gazetteer = new Gazetteer(network, 0);
		await expect(gazetteer.suggest('Brest-b1')).rejects.toThrow(GazetteerPartiel);
		network.mockImplementation(whole);
		expect(names(await gazetteer.suggest('Brest-b1'))).toContain('Brest-b1');
	});
});
