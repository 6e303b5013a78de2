import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const SCRIPT = resolve('scripts/serve.ts');

function project(withSite: boolean): string {
	const folder = mkdtempSync(join(tmpdir(), 'serve-'));
	if (withSite) {
		mkdirSync(join(folder, 'dist'));
		writeFileSync(join(folder, 'dist/index.html'), 'Accueil');
	}
	return folder;
}

/** Start the command; collect what it says until it ends or has said `until`. */
async function run(cwd: string, args: string[], until?: RegExp) {
	const child = spawn(process.execPath, [SCRIPT, ...args], { cwd, env: {} });
	const ended = once(child, 'exit') as Promise<[code: number | null]>;
	let said = '';
	const spoken = new Promise<void>((heard) => {
		for (const stream of [child.stdout, child.stderr]) {
			stream.setEncoding('utf8').on('data', (text: string) => {
				said += text;
				if (until?.test(said)) heard();
			});
		}
	});
	await Promise.race([spoken, ended]);
	return { child, ended, said: () => said };
}

describe('serve', () => {
	test('says where the site is, serves it, and ends when asked', async () => {
		const { child, ended, said } = await run(project(true), ['--port', '0'], /arrêter/);
		const [, url = ''] = /(http:\/\/localhost:\d+\/)/.exec(said()) ?? [];
		expect(await (await fetch(url)).text()).toBe('Accueil');
		child.kill('SIGTERM');
		expect((await ended)[0]).toBe(0);
	});

	test('says to build first when there is no site', async () => {
		const { ended, said } = await run(project(false), []);
		expect((await ended)[0]).toBe(1);
		expect(said()).toContain('lancez npm run build');
	});

	test('names a port that is taken, and how to take another', async () => {
		const other = createServer().listen(0, 'localhost');
		await once(other, 'listening');
		const { port } = other.address() as { port: number };
		const { ended, said } = await run(project(true), ['--port', String(port)]);
		expect((await ended)[0]).toBe(1);
		expect(said()).toContain(`Le port ${port} est déjà pris`);
		expect(said()).toContain(`--port ${port + 1}`);
		other.close();
	});

	test('explains an option it does not know', async () => {
		const { ended, said } = await run(project(true), ['--prot', '1']);
		expect((await ended)[0]).toBe(1);
		expect(said()).toContain('Option « --prot » inconnue');
	});
});
