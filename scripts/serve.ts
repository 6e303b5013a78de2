import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createHandler } from './server/handler.ts';
import { listenOptions, type ListenOptions } from './server/listen-options.ts';

/** Folder of the built site, from where npm runs the scripts: the project's root. */
const DIST = 'dist';

const INDICES: Readonly<Record<string, (options: ListenOptions) => string>> = {
	EADDRINUSE: ({ port }) =>
		`Le port ${port} est déjà pris. Choisissez-en un autre : npm run preview -- --port ${port + 1}`,
	EACCES: ({ port }) =>
		`Le port ${port} est réservé au système. Choisissez-en un autre : npm run preview -- --port 5000`,
	EADDRNOTAVAIL: ({ host }) =>
		`Cette machine n’a pas l’adresse « ${host} ». Essayez : npm run preview -- --host localhost`,
	ENOTFOUND: ({ host }) =>
		`L’adresse « ${host} » n’existe pas. Essayez : npm run preview -- --host localhost`,
};

function fail(message: string): never {
	console.error(`✖ ${message}`);
	process.exit(1);
}

function readOptions(): ListenOptions {
	try {
		return listenOptions(process.argv.slice(2), process.env);
	} catch (error) {
		return fail(error instanceof Error ? error.message : String(error));
	}
}

const options = readOptions();
if (!existsSync(DIST)) fail(`Le dossier ${DIST}/ n’existe pas encore : lancez npm run build`);

const server = createServer(createHandler(DIST));
server.on('error', (error: NodeJS.ErrnoException) =>
	fail(INDICES[error.code ?? '']?.(options) ?? `Le serveur ne démarre pas : ${error.message}`)
);
server.listen(options.port, options.host, () => {
	const { port } = server.address() as AddressInfo;
	const everywhere = options.host === '0.0.0.0' || options.host === '::';
	const name = options.host.includes(':') ? `[${options.host}]` : options.host;
	console.log(`Le site est servi sur http://${everywhere ? 'localhost' : name}:${port}/`);
	if (everywhere) console.log('Il est accessible aux autres machines du réseau.');
	console.log('Ctrl+C pour arrêter.');
});

function stop(): void {
	server.close(() => process.exit(0));
	server.closeAllConnections();
}

process.once('SIGINT', stop);
process.once('SIGTERM', stop);

// npm starts this through a shell, which passes no signal on: when npm is stopped, the shell is
// gone and the server would stay alone, holding its port.
if (process.env['npm_lifecycle_event']) {
	const shell = process.ppid;
	setInterval(() => {
		if (process.ppid !== shell) stop();
	}, 500).unref();
}
