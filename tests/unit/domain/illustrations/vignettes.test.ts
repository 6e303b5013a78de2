import { describe, expect, test } from 'vitest';
import { vignetteDe, vignettesOf } from '../../../../src/domain/illustrations/vignettes.ts';
import { largeurDe } from '../../../../src/domain/illustrations/svg.ts';
import { departements } from '../../../../src/geo/departements.ts';
import { toPng } from '../../../../src/illustrations/png.ts';
import { sizeOf } from '../../illustrations/dots.ts';
import { desDonnees, uneZone, unLieu } from '../../lib/fiches.ts';

const HOSTILE = `a"'><script>piege()</script>& ]]> \u0000`;
const AURA = {
	code: '84',
	nom: 'Auvergne-Rhône-Alpes',
	id: 'aura',
	departements: [{ code: '26', nom: 'Drôme' }],
};
const CORSE = {
	code: '94',
	nom: 'Corse',
	id: 'corse',
	departements: [{ code: '2A', nom: 'Corse-du-Sud' }],
};
const donnees = desDonnees({
	regions: [AURA, CORSE],
	lieux: [
		unLieu({
			region: AURA,
			statut: 'ouvert',
			position: { longitude: 5, latitude: 44.7, precision: 'commune' },
		}),
	],
	zones: [uneZone({ region: AURA })],
	themes: [{ id: 'piege', titre: HOSTILE, resume: 'Un thème.', publics: ['patients'] }],
	guides: [
		{
			id: 'patients',
			titre: 'Consulter près de chez vous',
			description: 'Un guide.',
			publics: ['patients'],
			sources: ['ars'],
			verifieLe: '2026-11-21',
			html: '',
		},
	],
	site: { ...desDonnees().site, sousTitre: 'Le guide qui a un bien long sous-titre '.repeat(4) },
});
const vignettes = vignettesOf(donnees, departements, largeurDe);
const of = (page: string) => vignetteDe(page, vignettes, donnees);
const svgOf = (page: string) => (of(page)?.dessiner() ?? '').replaceAll('\u00A0', ' ');

describe('the picture of a link', () => {
	test.each([
		['/', '/'],
		['/glossaire/', '/'],
		['/lieux/', '/lieux/'],
		['/lieux/maison-d-essai/', '/regions/aura/'],
		['/lieux/maison-d-essai/affiche/', '/regions/aura/'],
		['/zones/zone-d-essai/', '/regions/aura/'],
		['/zones/', '/zones/'],
		['/regions/corse/', '/regions/corse/'],
		['/presse/regions/corse/', '/regions/corse/'],
		['/presse/kit/regions/corse/', '/regions/corse/'],
		['/patients/', '/patients/'],
		['/faq/piege/', '/faq/piege/'],
		['/faq/', '/faq/'],
		['/presse/communiques/x/', '/presse/communiques/'],
		['/presse/annees/2025/', '/presse/'],
	])('stands for %s: that of %s', (page, chemin) => {
		expect(of(page)?.chemin).toBe(chemin);
	});

	test('says the kind of the page, its title and the name of the site', () => {
		const svg = svgOf('/patients/');
		for (const words of ['Guide', 'Consulter près', 'Guide d’essai', 'Le guide qui a'])
			expect(svg).toContain(words);
		expect(of('/patients/')?.alt).toBe('Guide : Consulter près de chez vous');
	});

	test('has the map of a région, its date and what it lacks', () => {
		const svg = svgOf('/regions/aura/');
		expect(svg).toContain('Carte incomplète, au 21 novembre 2026.');
		expect(svg).toContain('Contours approximatifs.');
		expect(svg.split('<path').length).toBeGreaterThan(
			svgOf('/patients/').split('<path').length
		);
		expect(svgOf('/regions/corse/')).toContain('Aucune zone ni lieu connus');
		expect(svgOf('/patients/')).not.toContain('Carte');
	});

	test('is one file each, whatever the texts, of the size that networks ask for', async () => {
		expect(new Set(vignettes.map(({ chemin }) => chemin)).size).toBe(vignettes.length);
		for (const vignette of vignettes) expect(vignette.dessiner()).not.toMatch(/<script|<image/);
		// Read by an engine that refuses what is not well-formed.
		expect(sizeOf(await toPng(svgOf('/faq/piege/'), 1200))).toEqual([1200, 630]);
	});
});
