import { resolve } from 'node:path';
import { build } from 'vite';

/**
 * One of the workers of `src/hors-connexion/`, as a script that needs nothing else.
 * @throws what the bundler says when the code cannot be bundled
 */
export async function bundle(name: 'worker' | 'kill-switch'): Promise<string> {
	const bundled = await build({
		configFile: false,
		logLevel: 'error',
		publicDir: false,
		define: { 'process.env.NODE_ENV': '"production"' },
		build: {
			write: false,
			target: 'es2022',
			rolldownOptions: {
				// From the project's root: the bundled copy of this module lives elsewhere.
				input: resolve(`src/hors-connexion/${name}.ts`),
				output: { format: 'iife' },
			},
		},
	});
	const outputs = [bundled].flat().flatMap((result) => ('output' in result ? result.output : []));
	const code = outputs.flatMap((output) => (output.type === 'chunk' ? output.code : []));
	if (code.length !== 1) throw new Error(`${name} : ${code.length} fichiers au lieu d’un`);
	return code.join('');
}
