import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findProgram, freePort, type Server, startServer } from './server.ts';

/**
 * Start Caddy with nothing changed but what the settings say is to adapt: address, folder. What it
 * keeps for itself (certificates, state) is not asked for, and would go to a folder of its own.
 */
export async function startCaddy(settings: string, site: string): Promise<Server> {
	const program = findProgram('caddy', 'version', 'caddy');
	const folder = mkdtempSync(join(tmpdir(), 'caddy-'));
	const port = await freePort();
	const file = join(folder, 'Caddyfile');
	writeFileSync(
		file,
		`{\n\tadmin off\n}\n${settings}`
			.replace(/^:8080 \{$/m, `http://127.0.0.1:${port} {\n\tbind 127.0.0.1`)
			.replace('/var/www/consultations-solidaires', site)
	);
	const origin = `http://127.0.0.1:${port}`;
	const { said, stop } = await startServer(
		program,
		['run', '--config', file, '--adapter', 'caddyfile'],
		{ origin, env: { HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder } }
	);
	return {
		origin,
		brotli: true,
		log: said,
		stop: async () => {
			await stop();
			rmSync(folder, { recursive: true });
		},
	};
}
