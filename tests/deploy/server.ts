import { spawn, spawnSync } from 'node:child_process';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

/** A web server that runs on the settings of the build, alone with its files. */
export interface Server {
	origin: string;
	/** What it has written in its logs so far, that of errors included. */
	log: () => string;
	/** Whether it has what sends the Brotli copies. */
	brotli: boolean;
	stop: () => Promise<void>;
}

/**
 * A program of this machine.
 * @param question argument that makes it answer and end
 * @throws with the package to install, where it is not there
 */
export function findProgram(name: string, question: string, install: string): string {
	const places = [name, `/usr/sbin/${name}`, `/usr/local/sbin/${name}`];
	const found = places.find((place) => spawnSync(place, [question]).status === 0);
	if (found) return found;
	throw new Error(`${name} n’est pas installé (Debian : apt-get install ${install})`);
}

export const freePort = () =>
	new Promise<number>((found) => {
		const server = createServer().listen(0, '127.0.0.1', () => {
			const { port } = server.address() as AddressInfo;
			server.close(() => found(port));
		});
	});

/** Start a program and wait until it answers. */
export async function startServer(
	program: string,
	args: readonly string[],
	{ origin, env }: { origin: string; env?: NodeJS.ProcessEnv }
): Promise<{ said: () => string; stop: () => Promise<void> }> {
	const server = spawn(program, args, { env: { ...process.env, ...env } });
	const said: string[] = [];
	server.stderr.on('data', (text: Buffer) => said.push(text.toString()));
	for (let tries = 0; ; tries += 1) {
		if (server.exitCode !== null) {
			throw new Error(`${program} a refusé ses réglages :\n${said.join('')}`);
		}
		const answers = await fetch(origin).then(
			() => true,
			() => false
		);
		if (answers) break;
		if (tries > 200) throw new Error(`${program} ne répond pas`);
		await wait(50);
	}
	return {
		said: () => said.join(''),
		stop: async () => {
			const ended = new Promise((end) => server.once('exit', end));
			server.kill('SIGTERM');
			await ended;
		},
	};
}
