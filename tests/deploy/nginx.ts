import { spawnSync } from 'node:child_process';
import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findProgram, freePort, type Server, startServer } from './server.ts';

/** Modules that Debian loads for its own configuration; nothing where there is none. */
const MODULES = 'include /etc/nginx/modules-enabled/*.conf;\n';

const LOGS = ['acces.log', 'erreurs.log', 'erreurs-du-site.log'];

/** Whether this nginx was built, or loads by itself, what serves Brotli copies. */
const hasBrotli = (program: string, prefix: string): boolean => {
	const conf = join(prefix, 'essai.conf');
	writeFileSync(conf, `${MODULES}events { }\nhttp { server { brotli_static on; } }\n`);
	return spawnSync(program, ['-t', '-p', prefix, '-c', conf]).status === 0;
};

/**
 * Start nginx with nothing changed but what the settings say is to adapt: port, folder, logs.
 * Without its Brotli module, that one line goes too.
 */
export async function startNginx(settings: string, site: string): Promise<Server> {
	const program = findProgram('nginx', '-v', 'nginx-light');
	const prefix = mkdtempSync(join(tmpdir(), 'nginx-'));
	// The modules are looked for below the prefix, which here is not nginx's own.
	symlinkSync('/usr/lib/nginx/modules', join(prefix, 'modules'));
	const port = await freePort();
	const brotli = hasBrotli(program, prefix);
	const adapted = settings
		.replace('127.0.0.1:8080', `127.0.0.1:${port}`)
		.replace('/var/www/consultations-solidaires', site)
		.replace('/var/log/nginx/consultations-solidaires.log', join(prefix, 'acces.log'))
		.replace(
			'/var/log/nginx/consultations-solidaires-erreurs.log',
			join(prefix, 'erreurs-du-site.log')
		)
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
			`http {\n${temporary}\n${adapted}\n}\n`,
		].join('\n')
	);
	const origin = `http://127.0.0.1:${port}`;
	const { stop } = await startServer(program, ['-p', prefix, '-c', join(prefix, 'nginx.conf')], {
		origin,
	});
	return {
		origin,
		brotli,
		log: () =>
			LOGS.map((name) => join(prefix, name))
				.filter((file) => existsSync(file))
				.map((file) => readFileSync(file, 'utf8'))
				.join(''),
		stop: async () => {
			await stop();
			rmSync(prefix, { recursive: true });
		},
	};
}
