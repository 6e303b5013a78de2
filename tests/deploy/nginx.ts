import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** A running nginx, alone with its files. */
export interface Nginx {
	origin: string;
	/** What it has written in its access log so far. */
	log: () => string;
	stop: () => Promise<void>;
}

/** Where Debian and others put it. */
const PLACES = ['nginx', '/usr/sbin/nginx', '/usr/local/sbin/nginx'];

/** The nginx of this machine, if it has one. */
export const findNginx = (): string | undefined =>
	PLACES.find((place) => spawnSync(place, ['-v']).status === 0);

/** Whether this nginx was built, or loads by itself, what serves Brotli copies. */
const hasBrotli = (program: string, prefix: string): boolean => {
	const conf = join(prefix, 'essai.conf');
	writeFileSync(conf, `${MODULES}events { }\nhttp { server { brotli_static on; } }\n`);
	return spawnSync(program, ['-t', '-p', prefix, '-c', conf]).status === 0;
};

/** Modules that Debian loads for its own configuration; nothing where there is none. */
const MODULES = 'include /etc/nginx/modules-enabled/*.conf;\n';

const freePort = () =>
	new Promise<number>((found) => {
		const server = createServer().listen(0, '127.0.0.1', () => {
			const { port } = server.address() as AddressInfo;
			server.close(() => found(port));
		});
	});

/**
 * Start nginx on the settings of the build, with nothing changed but what they say is to adapt:
 * port, folder, log. Without its Brotli module, that one line goes too.
 */
export async function startNginx(program: string): Promise<Nginx & { brotli: boolean }> {
	const prefix = mkdtempSync(join(tmpdir(), 'nginx-'));
	// The modules are looked for below the prefix, which here is not nginx's own.
	symlinkSync('/usr/lib/nginx/modules', join(prefix, 'modules'));
	const port = await freePort();
	const brotli = hasBrotli(program, prefix);
	const settings = readFileSync('deploy/nginx.conf', 'utf8')
		.replace('127.0.0.1:8080', `127.0.0.1:${port}`)
		.replace('/var/www/consultations-solidaires', resolve('dist'))
		.replace('/var/log/nginx/consultations-solidaires.log', join(prefix, 'acces.log'))
		.replace(brotli ? /$^/ : /^\tbrotli_static on;$/m, '');
	mkdirSync(join(prefix, 'tmp'));
	const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
		.map((name) => `${name}_temp_path ${join(prefix, 'tmp', name)};`)
		.join('\n');
	writeFileSync(
		join(prefix, 'nginx.conf'),
		[
			`${MODULES}daemon off;`,
			...(process.getuid?.() === 0 ? ['user root;'] : []),
			`pid ${prefix}/nginx.pid;`,
			`error_log ${prefix}/erreurs.log;`,
			'events { worker_connections 512; }',
			`http {\n${temporary}\n${settings}\n}\n`,
		].join('\n')
	);
	const server = spawn(program, ['-p', prefix, '-c', join(prefix, 'nginx.conf')], {
		stdio: 'inherit',
	});
	const origin = `http://127.0.0.1:${port}`;
	for (let tries = 0; ; tries += 1) {
		if (server.exitCode !== null) {
			throw new Error('nginx a refusé ses réglages : il dit pourquoi ci-dessus.');
		}
		if (
			await fetch(origin).then(
				() => true,
				() => false
			)
		)
			break;
		if (tries > 100) throw new Error('nginx ne répond pas');
		await wait(50);
	}
	return {
		origin,
		brotli,
		log: () => readFileSync(join(prefix, 'acces.log'), 'utf8'),
		stop: async () => {
			const ended = new Promise((end) => server.once('exit', end));
			server.kill('SIGTERM');
			await ended;
			rmSync(prefix, { recursive: true });
		},
	};
}
