import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, vi } from 'vitest';
import { Arret } from '../../../../scripts/importer/donnees.ts';
import { importerLieux } from '../../../../scripts/importer/lieux.ts';
import { lireOptions } from '../../../../scripts/importer/options.ts';
import { importerZones } from '../../../../scripts/importer/zones.ts';

/** A document that the data knows. */
export const SOURCE = ['--source', 'ars-aura-lieux'];

/** Write the files that an editor has, in a folder that goes with the tests. */
export function editorFiles(): (name: string, content: string | Uint8Array) => string {
	const folder = mkdtempSync(path.join(tmpdir(), 'fichiers-'));
	afterAll(() => {
		rmSync(folder, { recursive: true });
	});
	return (name, content) => {
		const full = path.join(folder, name);
		writeFileSync(full, content);
		return full;
	};
}

/** What the editor sees of a command, and its exit code. */
export async function run(...args: string[]): Promise<{ code: number; output: string }> {
	const lines: string[] = [];
	vi.spyOn(console, 'log').mockImplementation((line: string) => void lines.push(line));
	const options = lireOptions(args);
	const command = options.commande === 'zones' ? importerZones : importerLieux;
	try {
		const code = await command(options);
		return { code, output: lines.join('\n') };
	} catch (error) {
		if (!(error instanceof Arret)) throw error;
		return { code: 1, output: error.message };
	}
}
