import { parseArgs } from 'node:util';

/** Where a server listens. */
export interface ListenOptions {
	readonly host: string;
	readonly port: number;
}

/** `--host` alone means « reachable from the network », as Astro understands it. */
const EVERY_ADDRESS = '0.0.0.0';

function toPort(value: string): number {
	const port = Number(value);
	if (/^\d{1,5}$/.test(value) && port <= 65_535) return port;
	throw new Error(`Port « ${value} » : donnez un nombre de 0 à 65535, par exemple --port 5000.`);
}

/**
 * Address and port asked for, by `--host` and `--port`, else by `HOST` and `PORT`, else
 * `localhost` and 4321.
 * @param args arguments of the command, without the program's name
 * @throws a message in French when an argument is unknown or the port is not one
 */
export function listenOptions(
	args: readonly string[],
	env: Readonly<Record<string, string | undefined>>
): ListenOptions {
	const completed = args.flatMap((arg, index) =>
		arg === '--host' && (args[index + 1] ?? '-').startsWith('-') ? [arg, EVERY_ADDRESS] : [arg]
	);
	const { values, tokens } = parseArgs({
		args: completed,
		options: { host: { type: 'string' }, port: { type: 'string' } },
		strict: false,
		tokens: true,
	});
	const unknown = tokens.find(
		(token) => token.kind !== 'option' || !/^(?:host|port)$/.test(token.name)
	);
	if (unknown) {
		const found = unknown.kind === 'option' ? unknown.rawName : completed[unknown.index];
		throw new Error(`Option « ${found} » inconnue. Options : --port 5000, --host 0.0.0.0.`);
	}
	const host = values.host ?? (env['HOST'] || 'localhost');
	const port = values.port ?? (env['PORT'] || '4321');
	return { host: String(host), port: toPort(port === true ? '' : String(port)) };
}
