import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { deadLinks } from '../../../scripts/links/reachable.ts';
import { linkReport } from '../../../scripts/links/report.ts';

/** Nothing listens there: port 9 is kept for what discards. */
const NOBODY = 'http://127.0.0.1:9/';

let server: Server;
let origin: string;
beforeAll(async () => {
	server = createServer((request, response) => {
		response.statusCode = Number(request.url?.slice(1)) || 200;
		response.end();
	});
	await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
	origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

test('finds the addresses that no longer answer, and lets those be that refuse programs', async () => {
	const urls = ['/200', '/404', '/403', '/410', '/503'].map((path) => origin + path);
	const dead = (await deadLinks([...urls, NOBODY])) ?? [];
	const why = Object.fromEntries(dead.map((link) => [link.url, link.why]));
	expect(why).toEqual({
		[`${origin}/404`]: 'répond 404',
		[`${origin}/410`]: 'répond 410',
		[NOBODY]: expect.stringMatching(/^ne répond pas/) as string,
	});
});

test('says nothing of any where none answers', async () => {
	expect(await deadLinks([NOBODY])).toBeUndefined();
	expect(linkReport([NOBODY], undefined)).toContain('pas de réseau');
});

test('tells what a dead address means and what to do', () => {
	expect(linkReport(['a', 'b'], [])).toContain('2, tous répondent');
	const report = linkReport(['a', 'b'], [{ url: 'a', why: 'répond 404' }]);
	expect(report).toContain('1 sur 2');
	expect(report).toMatch(/a : répond 404\n {4}pourquoi : .+\n {4}à faire {2}: .+/);
});
