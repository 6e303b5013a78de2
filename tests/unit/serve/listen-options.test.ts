import { describe, expect, test } from 'vitest';
import { listenOptions } from '../../../scripts/server/listen-options.ts';

describe('listenOptions', () => {
	test('listens on localhost:4321 when nothing is asked', () => {
		expect(listenOptions([], {})).toEqual({ host: 'localhost', port: 4321 });
	});

	test('reads HOST and PORT', () => {
		expect(listenOptions([], { HOST: '::1', PORT: '80' })).toEqual({ host: '::1', port: 80 });
	});

	test.each([[['--port', '5000']], [['--port=5000']]])('prefers %j to PORT', (args) => {
		expect(listenOptions(args, { PORT: '80' }).port).toBe(5000);
	});

	test.each([[['--host']], [['--host', '--port', '1']], [['--port', '1', '--host']]])(
		'takes a lone --host for the network (%j)',
		(args) => {
			expect(listenOptions(args, {}).host).toBe('0.0.0.0');
		}
	);

	test('takes the host it is given', () => {
		expect(listenOptions(['--host', '127.0.0.1'], {}).host).toBe('127.0.0.1');
	});

	test.each(['abc', '70000', '-1', '', '80.5'])('refuses the port « %s »', (port) => {
		expect(() => listenOptions([`--port=${port}`], {})).toThrow('de 0 à 65535');
	});

	test('refuses --port alone', () => {
		expect(() => listenOptions(['--port'], {})).toThrow('de 0 à 65535');
	});

	test.each(['--prot', 'serve', '-p'])('refuses « %s » and names what exists', (arg) => {
		expect(() => listenOptions([arg], {})).toThrow(`Option « ${arg} » inconnue`);
	});
});
