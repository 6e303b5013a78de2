import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { headersFor, parseHeadersFile } from '../../../src/hosting/headers-file.ts';
import { readIdentity } from '../../../src/loaders/identity.ts';
import { builtPages, DIST, distFiles, readDist } from '../lib/dist.ts';
import { attributeOf, parse } from '../lib/html.ts';
import { expectNone } from '../lib/problems.ts';

/** Frames and their excerpts have no head of their own to share. */
const isShared = (html: string) => html.includes('property="og:title"');

/** Networks show such a picture in full, from a few kilobytes: rural networks are slow. */
const [WIDTH, HEIGHT, HEAVIEST] = [1200, 630, 40_000];

const pages = builtPages()
	.filter(({ html }) => isShared(html))
	.map(({ file, path, html }) => {
		const document = parse(html);
		const meta = (name: string) =>
			attributeOf(document.querySelector(`meta[property="${name}"]`), 'content') ?? '';
		const card = attributeOf(document.querySelector('meta[name="twitter:card"]'), 'content');
		return { file, path, meta, card, image: meta('og:image') };
	});

test('Chaque page partagée a son image, annoncée telle qu’elle est', () => {
	const { adresse } = readIdentity();
	expect(pages.length).toBeGreaterThan(100);
	expectNone(
		pages.flatMap(({ file, meta, card, image }) => {
			if (!image.startsWith(`${adresse}/partage/`)) return `${file} : og:image « ${image} »`;
			const path = join(DIST, new URL(image).pathname);
			if (!existsSync(path)) return `${file} : ${image} n’est pas dans dist/`;
			const png = readFileSync(path);
			const signature = png.toString('latin1', 1, 4);
			const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
			return [
				signature === 'PNG' ? '' : `${image} n’est pas un PNG`,
				width === WIDTH && height === HEIGHT ? '' : `${image} : ${width} × ${height}`,
				png.length <= HEAVIEST ? '' : `${image} : ${png.length} octets`,
				meta('og:image:width') === String(width) ? '' : 'og:image:width',
				meta('og:image:height') === String(height) ? '' : 'og:image:height',
				meta('og:image:alt').length > 10 ? '' : 'og:image:alt',
				card === 'summary_large_image' ? '' : 'twitter:card',
			]
				.filter((problem) => problem !== '')
				.map((problem) => `${file} : ${problem}`);
		})
	);
});

test('Une région a sa carte pour image, et ses lieux la même', () => {
	const imageOf = (path: string) => pages.find((page) => page.path === path)?.image;
	expect(imageOf('/regions/occitanie/')).toContain('/partage/regions-occitanie-');
	expect(imageOf('/lieux/fleurance/')).toBe(imageOf('/regions/occitanie/'));
	expect(imageOf('/faq/tiers-payant/')).toContain('/partage/faq-tiers-payant-');
	expect(imageOf('/glossaire/')).toBe(imageOf('/'));
});

test('Aucune image que rien ne montre, et les autres sites peuvent les montrer', () => {
	const shown = new Set(pages.map(({ image }) => new URL(image).pathname.slice(1)));
	expect(distFiles('partage/*').filter((file) => !shown.has(file))).toEqual([]);
	const rules = parseHeadersFile(readDist('_headers'));
	expect(headersFor(rules, '/partage/accueil-0.png')).toMatchObject({
		'Cross-Origin-Resource-Policy': 'cross-origin',
		'Cache-Control': 'public, max-age=31536000, immutable',
	});
});
