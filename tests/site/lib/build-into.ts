/** `node tests/site/lib/build-into.ts <folder> <cache>`: build the site elsewhere than in `dist/`. */
import { build } from 'astro';

const [folder = '', cache = ''] = process.argv.slice(2);
await build({ outDir: folder, cacheDir: cache, logLevel: 'error' });
