import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const TOKENS = readFileSync('src/styles/tokens.css', 'utf8');
const GUIDE = readFileSync('docs/identite.md', 'utf8');

/** Colours by the name of their token. */
const coloursOf = (css: string): Record<string, string> =>
	Object.fromEntries(
		[...css.matchAll(/(--[\w-]+): (#[\da-f]{3,6});/g)].map(([, name = '', colour = '']) => [
			name,
			colour,
		])
	);

const [light = '', dark = ''] = TOKENS.split('@media (prefers-color-scheme: dark)');
const CLAIR = coloursOf(light);
const SOMBRE = { ...CLAIR, ...coloursOf(dark) };

/** Relative luminance, as WCAG 2.2 defines it. */
function luminance(colour: string): number {
	const digits = colour.slice(1).replace(/^(.)(.)(.)$/, '$1$1$2$2$3$3');
	const [red = 0, green = 0, blue = 0] = [0, 2, 4]
		.map((start) => Number.parseInt(digits.slice(start, start + 2), 16) / 255)
		.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio, as WCAG 2.2 defines it: 1 to 21. */
function contrast(one = '', other = ''): number {
	const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
	return (lighter + 0.05) / (darker + 0.05);
}

const inFrench = (ratio: number) => (Math.floor(ratio * 10) / 10).toFixed(1).replace('.', ',');

/** Rows of the guide's table: use, colour, ground, contrast in light and in dark. */
const rows = [
	...GUIDE.matchAll(
		/^\| ([^|]+?) +\| `(--[\w-]+)` +\| `(--[\w-]+)` +\| +([\d,]+) +\| +([\d,]+) +\|$/gm
	),
].map(([, usage = '', colour = '', ground = '', clair, sombre]) => ({
	usage,
	colour,
	ground,
	said: [clair, sombre],
	ratios: [CLAIR, SOMBRE].map((colours) => contrast(colours[colour], colours[ground])),
}));

describe('contrasts of the identity', () => {
	test('reckon black on white at 21', () => {
		expect(contrast('#000', '#ffffff')).toBeCloseTo(21);
	});

	test('are what docs/identite.md says', () => {
		expect(rows.length).toBeGreaterThan(15);
		for (const { colour, ground, said, ratios } of rows) {
			expect(ratios.map(inFrench), `${colour} sur ${ground}`).toEqual(said);
		}
	});

	test('reach 7 for every text, 3 for every other mark, in light and in dark', () => {
		const low = rows.filter(({ usage, ratios }) =>
			ratios.some((ratio) => ratio < (usage.startsWith('Repère') ? 3 : 7))
		);
		expect(low).toEqual([]);
	});

	test('are given for every colour of text', () => {
		const told = new Set(rows.map(({ colour }) => colour));
		const grounds = /^--(?:fond|fond-carte|trait|.*-doux)$/;
		expect(Object.keys(CLAIR).filter((name) => !grounds.test(name) && !told.has(name))).toEqual(
			[]
		);
	});
});
