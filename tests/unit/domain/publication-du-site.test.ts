import { expect, test } from 'vitest';
import { manquesDuSiteConstruit } from '../../../src/domain/publication-du-site.ts';

const SITE = { adresse: 'https://guide.fr', contact: 'contact@guide.fr' };
const BUILT: Readonly<Record<string, string>> = {
	'index.html': '<link rel="canonical" href="https://guide.fr/">',
	'mentions-legales/index.html': '',
	'donnees-personnelles/index.html': '',
	'accessibilite/index.html': '',
	_headers: '/*',
	'.well-known/security.txt': 'Contact: mailto:contact@guide.fr',
};
const manques = (change: Readonly<Record<string, string | undefined>> = {}, site = SITE) =>
	manquesDuSiteConstruit((file) => ({ ...BUILT, ...change })[file], site);

test('lets a site go online that is whole and built for its address', () => {
	expect(manques()).toEqual([]);
});

test('asks for a build where there is none, and for nothing else', () => {
	expect(manques({ 'index.html': undefined })).toMatchObject([
		{
			ou: 'dist/',
			degre: 'bloquant',
			faire: 'lancer npm run build, puis npm run check:publish',
		},
	]);
});

test.each(['mentions-legales', 'donnees-personnelles', 'accessibilite'])(
	'refuses a site without %s',
	(page) => {
		expect(manques({ [`${page}/index.html`]: undefined })).toMatchObject([
			{ ou: `dist/${page}/index.html`, quoi: 'page absente', degre: 'bloquant' },
		]);
	}
);

test('refuses a site built for another address', () => {
	expect(manques({}, { ...SITE, adresse: 'https://autre.fr' })).toMatchObject([
		{ ou: 'dist/index.html', degre: 'bloquant' },
	]);
});

test('refuses a site built before its contact was known', () => {
	expect(manques({ '.well-known/security.txt': '# Aucun contact' })).toMatchObject([
		{ ou: 'dist/.well-known/security.txt', degre: 'bloquant' },
	]);
});

test('refuses a site that lost its headers, or was built before the data', () => {
	expect(manques({ _headers: undefined })).toMatchObject([
		{ ou: 'dist/_headers', degre: 'bloquant' },
	]);
	expect(manquesDuSiteConstruit((file) => BUILT[file], SITE, true)).toMatchObject([
		{
			ou: 'dist/',
			degre: 'bloquant',
			faire: 'lancer npm run build, puis npm run check:publish',
		},
	]);
});
