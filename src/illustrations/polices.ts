import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

// Resolved from the project's root: the bundled copy of this module lives elsewhere.
const require = createRequire(path.join(process.cwd(), 'package.json'));

/** Family of the letters of every picture. */
export const FAMILLE = 'Atkinson Hyperlegible Next';

/** Its weights that drawings use. */
export const GRAISSES = ['400Regular', '600SemiBold', '700Bold'] as const;

/** File of one weight, in TTF: resvg reads no WOFF2. */
export const lirePolice = (graisse: (typeof GRAISSES)[number]): Uint8Array =>
	readFileSync(
		require.resolve(
			`@expo-google-fonts/atkinson-hyperlegible-next/${graisse}/AtkinsonHyperlegibleNext_${graisse}.ttf`
		)
	);
