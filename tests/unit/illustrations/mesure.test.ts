import { describe, expect, test } from 'vitest';
import { mesureDe } from '../../../src/illustrations/mesure.ts';
import { lirePolice } from '../../../src/illustrations/polices.ts';
import { toPng } from '../../../src/illustrations/png.ts';
import { darkBounds } from './dots.ts';

const mesure = mesureDe(lirePolice('700Bold'));

/** Dots between the first and the last that letters darken. */
async function drawn(text: string): Promise<number> {
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2000 100"><rect width="2000" height="100" fill="#fff"/><text x="20" y="70" font-size="50" font-weight="700">${text}</text></svg>`;
	return darkBounds(await toPng(svg, 2000));
}

describe('mesureDe', () => {
	test.each([
		'Se faire remplacer dans son cabinet',
		'Où en est l’œuvre, à 200 €',
		'WWWWWWWWWW',
		'iiiiiiiiii',
		'Île-de-France ; çéèàùûîôÉÀÇ',
	])('is what the picture draws of « %s », but for kerning', async (text) => {
		const [said, seen] = [mesure(text, 50), await drawn(text)];
		// The edge of a letter may darken a dot more, either side.
		expect(seen).toBeLessThanOrEqual(said + 2);
		expect(seen).toBeGreaterThan(said * 0.93);
	});

	test('grows with the letters, and gives a width to signs that the font lacks', () => {
		expect(mesure('Bretagne', 80)).toBeCloseTo(2 * mesure('Bretagne', 40));
		expect(mesure('🦊', 40)).toBeGreaterThan(0);
		expect(mesure('', 40)).toBe(0);
	});

	test('refuses what is no font', () => {
		expect(() => mesureDe(new Uint8Array(64))).toThrow('no table');
	});
});
