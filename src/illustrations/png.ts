import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { encodePng } from './png-encode.ts';
import { FAMILLE, GRAISSES, lirePolice } from './polices.ts';

// Resolved from the project's root: the bundled copy of this module lives elsewhere.
const require = createRequire(path.join(process.cwd(), 'package.json'));

let ready: Promise<Uint8Array[]> | undefined;

/** Another copy of this module may have started the engine, which refuses to start twice. */
async function startEngine(): Promise<void> {
	try {
		await initWasm(readFileSync(require.resolve('@resvg/resvg-wasm/index_bg.wasm')));
	} catch (error) {
		if (!String(error).includes('Already initialized')) throw error;
	}
}

async function prepare(): Promise<Uint8Array[]> {
	await startEngine();
	return GRAISSES.map(lirePolice);
}

/** Read once: they weigh, and do not change. */
const fonts = (): Promise<Uint8Array[]> => (ready ??= prepare());

/**
 * PNG of an SVG that fills its whole frame.
 * @param width in dots; the height follows
 */
export async function toPng(svg: string, width: number): Promise<Buffer> {
	const resvg = new Resvg(svg, {
		fitTo: { mode: 'width', value: width },
		font: { fontBuffers: await fonts(), defaultFontFamily: FAMILLE },
	});
	const image = resvg.render();
	const png = encodePng(image.pixels, image.width, image.height);
	image.free();
	resvg.free();
	return png;
}
