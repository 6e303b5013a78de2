import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { carteAutour, carteDeFrance, carteDeRegion } from '../../../../src/domain/geo/cartes.ts';
import type { Lieu } from '../../../../src/domain/fiches.ts';
import type { Carte } from '../../../../src/domain/geo/cartes.ts';
import type { Position } from '../../../../src/domain/position.ts';
import { departements } from '../../../../src/geo/departements.ts';
import { unLieu, uneZone } from '../../lib/fiches.ts';
import { readPath } from '../../lib/shapes.ts';

const lieuIn = (code: string, longitude: number, latitude: number, id = code): Lieu =>
	unLieu({
		id,
		departement: { code, nom: code },
		position: { longitude, latitude, precision: 'commune' } satisfies Position,
	});

const MARCIAC = lieuIn('32', 0.16, 43.524, 'marciac');
const PLAISANCE = lieuIn('32', 0.047, 43.603, 'plaisance');
const GOURIN = lieuIn('56', -3.608, 48.138, 'gourin');
const CILAOS = lieuIn('974', 55.47, -21.14, 'cilaos');
const ZONE = {
	...uneZone({ departements: [{ code: '32', nom: 'Gers' }] }),
	emprise: [
		[
			[
				[0, 43.5],
				[0.3, 43.5],
				[0.3, 43.7],
				[0, 43.5],
			],
		],
	] as [number, number][][][],
};

const contenu = { lieux: [MARCIAC, PLAISANCE, GOURIN], zones: [ZONE] };
const idsOf = ({ principal }: Carte) => principal.lieux.map(({ lieu }) => lieu.id);

describe('carteDeFrance', () => {
	test('draws the mainland within its size, lightly', () => {
		const { width, height, principal } = carteDeFrance(departements, contenu, false);
		for (const { vertices } of readPath(principal.land + principal.borders)) {
			for (const [x, y] of vertices) {
				expect(x).toBeGreaterThan(0);
				expect(x).toBeLessThan(width);
				expect(y).toBeGreaterThan(0);
				expect(y).toBeLessThan(height);
			}
		}
		expect(readPath(principal.land).every(({ isClosed }) => isClosed)).toBe(true);
		expect(gzipSync(principal.land + principal.borders).length).toBeLessThan(3500);
	});

	test('keeps neighbouring dots apart', () => {
		const [a, b] = carteDeFrance(departements, contenu, false).principal.lieux;
		expect(Math.hypot((a?.x ?? 0) - (b?.x ?? 0), (a?.y ?? 0) - (b?.y ?? 0))).toBeGreaterThan(
			14
		);
	});

	test('adds the overseas départements where something stands, or all on demand', () => {
		const namesOf = ({ encarts }: Carte) => encarts.map(({ nom }) => nom);
		const plain = carteDeFrance(departements, contenu, false);
		const far = { lieux: [CILAOS], zones: [] };
		expect(namesOf(plain)).toEqual([]);
		const { encarts, height } = carteDeFrance(departements, far, false);
		expect(encarts.map(({ nom, panneau }) => [nom, panneau.lieux.length])).toEqual([
			['La Réunion', 1],
		]);
		expect(height).toBeGreaterThan(plain.height);
		expect(namesOf(carteDeFrance(departements, contenu, true))).toHaveLength(5);
	});

	test('leaves out a site without a position', () => {
		const nowhere = unLieu({ departement: MARCIAC.departement });
		expect(idsOf(carteDeFrance(departements, { lieux: [nowhere], zones: [] }, false))).toEqual(
			[]
		);
	});

	test('is the same every time', () => {
		const drawn = () => JSON.stringify(carteDeFrance(departements, contenu, true));
		expect(drawn()).toBe(drawn());
	});

	test('has the outlines of what it draws, in its units', () => {
		const { principal } = carteDeRegion(departements, contenu, {
			departements: [{ code: '32', nom: 'Gers' }],
		});
		const [[, contour = []] = []] = principal.contours();
		const { x, y, width, height } = principal.box;
		for (const [abscissa, ordinate] of contour.flat(2)) {
			expect(abscissa).toBeGreaterThanOrEqual(x);
			expect(abscissa).toBeLessThanOrEqual(x + width);
			expect(ordinate).toBeGreaterThanOrEqual(y);
			expect(ordinate).toBeLessThanOrEqual(y + height);
		}
		expect(contour.flat(2).length).toBeGreaterThan(3);
	});
});

describe('carteDeRegion', () => {
	test('shows the sites, zones and codes of its départements alone', () => {
		const gers = { departements: [{ code: '32', nom: 'Gers' }] };
		const carte = carteDeRegion(departements, contenu, gers);
		expect(idsOf(carte)).toEqual(['marciac', 'plaisance']);
		expect(carte.principal.zones.map(({ zone }) => zone.id)).toEqual(['zone-d-essai']);
		expect(carte.principal.codes.map(({ code }) => code)).toEqual(['32']);
		expect(carte.principal.borders).toBe('');
	});

	test('draws an overseas région in its own projection', () => {
		const reunion = { departements: [{ code: '974', nom: 'La Réunion' }] };
		const carte = carteDeRegion(departements, { lieux: [CILAOS], zones: [] }, reunion);
		expect(idsOf(carte)).toEqual(['cilaos']);
		expect(carte.width).toBe(400);
	});
});

describe('carteAutour', () => {
	test('has the site in the middle and what is near around', () => {
		const carte = carteAutour(
			departements,
			{ lieux: [MARCIAC, GOURIN], zones: [ZONE] },
			MARCIAC
		);
		expect(carte?.principal.lieux.map(({ lieu, x, y }) => [lieu.id, x, y])).toEqual([
			['marciac', 160, 120],
		]);
		expect(carte?.principal.codes.map(({ code }) => code)).toContain('65');
		expect(carte?.principal.zones).toHaveLength(1);
	});

	test('draws nothing of a zone too far to be seen', () => {
		const carte = carteAutour(departements, contenu, GOURIN);
		expect(carte?.principal.zones).toEqual([]);
	});

	test('is light', () => {
		const { land = '', borders = '' } =
			carteAutour(departements, contenu, MARCIAC)?.principal ?? {};
		expect(gzipSync(land + borders).length).toBeLessThan(800);
	});

	test('shows the whole département overseas', () => {
		const carte = carteAutour(departements, { lieux: [CILAOS], zones: [] }, CILAOS);
		expect(carte?.principal.lieux).toHaveLength(1);
		expect(readPath(carte?.principal.land ?? '')).toHaveLength(1);
	});

	test('is none for a site without a position', () => {
		expect(
			carteAutour(departements, contenu, { departement: MARCIAC.departement })
		).toBeUndefined();
	});
});
