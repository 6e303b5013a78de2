import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { manifesteOf } from '../../../../src/integrations/hors-connexion/manifeste.ts';

const FINDER =
	'<link rel="stylesheet" href="/_astro/style.aa.css"><div data-version="_"></div>' +
	'<astro-island component-url="/_astro/Finder.aa.js">';

const LIEU =
	'<link rel="stylesheet" href="/_astro/style.aa.css">' +
	'<div data-pages="/lieux/gourin/ /patients/" data-departement="56">' +
	'<button data-garder="Garder hors connexion (_ ko)">';

const FILES: Readonly<Record<string, string>> = {
	'index.html': '<link rel="stylesheet" href="/_astro/style.aa.css">',
	'hors-connexion/index.html': '<script type="module" src="/_astro/liste.aa.js"></script>',
	'patients/index.html': '<p>Patients</p>',
	'lieux/index.html': FINDER,
	'lieux/gourin/index.html': LIEU,
	'favicon.svg': '<svg/>',
	'_astro/style.aa.css': 'body{}',
	'_astro/liste.aa.js': 'import"./partage.aa.js"',
	'_astro/partage.aa.js': '1',
	'_astro/Finder.aa.js': 'import("./Carte.aa.js")',
	'_astro/Carte.aa.js': '2',
	'_astro/autre.aa.js': '3',
	'finder/lieux.json': '[]',
	'gazetteer/index.json': '{}',
	'gazetteer/nom-a.json': '{}',
	'hors-connexion/communes/56.json': '{}',
};

let dist = '';

const write = (file: string, text: string) => {
	mkdirSync(dirname(join(dist, file)), { recursive: true });
	writeFileSync(join(dist, file), text);
};
const read = (file: string) => readFileSync(join(dist, file), 'utf8');
const urls = (fichiers: readonly { url: string }[]) => fichiers.map(({ url }) => url);

beforeEach(() => {
	dist = mkdtempSync(join(tmpdir(), 'manifeste-'));
	for (const [file, text] of Object.entries(FILES)) write(file, text);
});

afterEach(() => {
	rmSync(dist, { recursive: true });
});

describe('manifesteOf', () => {
	test('keeps little from the first visit on, with what its pages are made of', () => {
		expect(urls(manifesteOf(dist).coquille).sort()).toEqual([
			'/',
			'/_astro/liste.aa.js',
			'/_astro/partage.aa.js',
			'/_astro/style.aa.css',
			'/favicon.svg',
			'/hors-connexion/',
		]);
	});

	test('keeps with the finder its page, its scripts as far as they go, and its data', () => {
		expect(urls(manifesteOf(dist).recherche)).toEqual([
			'/lieux/',
			'/_astro/Carte.aa.js',
			'/_astro/Finder.aa.js',
			'/_astro/style.aa.css',
			'/finder/lieux.json',
			'/gazetteer/index.json',
		]);
		expect(Object.keys(manifesteOf(dist).communes)).toEqual(['56']);
	});

	test('tells pages their version, and what keeping weighs', () => {
		const { version } = manifesteOf(dist);
		expect(read('lieux/index.html')).toContain(`data-version="${version} 10"`);
		expect(read('lieux/gourin/index.html')).toContain('Garder hors connexion (10 ko)');
	});

	test('says the same of a site that was read before', () => {
		const first = manifesteOf(dist);
		const page = read('lieux/index.html');
		expect(manifesteOf(dist)).toEqual(first);
		expect(read('lieux/index.html')).toBe(page);
	});

	test.each(['finder/lieux.json', '_astro/Carte.aa.js', 'lieux/index.html'])(
		'changes its version with %s',
		(file) => {
			const { version } = manifesteOf(dist);
			write(file, `${read(file)} `);
			expect(manifesteOf(dist).version).not.toBe(version);
		}
	);

	test('keeps its version where only another page changes', () => {
		const { version } = manifesteOf(dist);
		write('patients/index.html', '<p>Autre</p>');
		expect(manifesteOf(dist).version).toBe(version);
	});
});
