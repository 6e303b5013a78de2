/**
 * `node scripts/bench/build-elsewhere.ts <folder> <cache>`: build the site elsewhere than in
 * `dist/`, then tell what it took, as JSON on the last line.
 */
import { build } from 'astro';

const [folder = '', cache = ''] = process.argv.slice(2);
await build({ outDir: folder, cacheDir: cache });
const { user, system } = process.cpuUsage();
const { maxRSS } = process.resourceUsage();
console.log(JSON.stringify({ cpu: (user + system) / 1e6, memory: maxRSS * 1000 }));
