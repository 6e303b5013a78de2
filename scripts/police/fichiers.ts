import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import subsetFont from 'subset-font';
import { CARACTERES } from '../../src/domain/caracteres.ts';

const require = createRequire(import.meta.url);

const PACKAGE = '@expo-google-fonts/atkinson-hyperlegible-next';

/** Where the files stand, from the project's root. */
const FOLDER = 'src/styles/police';

/** The weights that pages are set in, as the package names them. No page needs italics. */
const GRAISSES = { '400': '400Regular', '700': '700Bold' };

const readPackage = (file: string): Buffer => readFileSync(require.resolve(`${PACKAGE}/${file}`));

/**
 * Files of the site's font, each by its path: one a weight, reduced to {@link CARACTERES}, and
 * their licence, which must go with them. The same packages always give the same bytes.
 */
export async function fichiersDePolice(): Promise<Map<string, Buffer>> {
	const files = new Map([[path.join(FOLDER, 'OFL.txt'), readPackage('LICENSE_FONT')]]);
	for (const [graisse, nom] of Object.entries(GRAISSES)) {
		const ttf = readPackage(`${nom}/AtkinsonHyperlegibleNext_${nom}.ttf`);
		const woff2 = await subsetFont(ttf, CARACTERES, { targetFormat: 'woff2' });
		files.set(path.join(FOLDER, `${graisse}.woff2`), woff2);
	}
	return files;
}
