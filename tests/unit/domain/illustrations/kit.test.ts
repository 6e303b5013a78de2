import { expect, test } from 'vitest';
import { kitOf, toutes } from '../../../../src/domain/illustrations/kit.ts';
import { CLAIRE, SOMBRE } from '../../../../src/domain/illustrations/palette.ts';
import { departements } from '../../../../src/geo/departements.ts';
import { toPng } from '../../../../src/illustrations/png.ts';
import { desDonnees, uneSource, uneZone, unLieu } from '../../lib/fiches.ts';

const HOSTILE = `a"'><script>piege()</script><img src=x onerror="piege()"/> & ]]> \u0000 {{piege}}`;
const AURA = { code: '84', nom: HOSTILE, id: 'aura' };
const DROME = { code: '26', nom: HOSTILE };

const chiffre = (region?: string) => ({
	id: 'x',
	libelle: HOSTILE,
	unite: 'médecins',
	mesures: [{ valeur: HOSTILE, date: '2025-10', sources: ['ars'], retenue: false }],
	...(region !== undefined && { region }),
});

const donnees = desDonnees({
	regions: [{ ...AURA, departements: [DROME] }],
	sources: [uneSource({ editeur: HOSTILE })],
	lieux: [
		unLieu({
			region: AURA,
			departement: DROME,
			commune: { code: '26001', nom: HOSTILE },
			position: { longitude: 5, latitude: 44.8, precision: 'commune' },
		}),
	],
	zones: [uneZone({ nom: HOSTILE, region: AURA })],
	couverture: {
		...desDonnees().couverture,
		regions: [{ region: '84', complet: false, sources: ['ars'] }],
	},
	chiffres: [chiffre(), chiffre('84')],
	site: { ...desDonnees().site, nom: HOSTILE, avertissement: HOSTILE },
});

test('a text of the data stays a text in every picture', async () => {
	const images = toutes(kitOf(donnees, departements));
	expect(images.map(({ id }) => id)).toEqual([
		'carte-france',
		'zones-par-region',
		'volontaires-et-consultations',
		'volontaires-par-territoire',
		'carte-aura',
	]);
	for (const image of images) {
		expect(image.dessiner(SOMBRE)).not.toMatch(/<script|<img/);
		const svg = image.dessiner(CLAIRE);
		expect(svg).not.toMatch(/<script|<img/);
		// Read by an engine that refuses what is not well-formed.
		expect((await toPng(svg, 60)).length).toBeGreaterThan(100);
	}
}, 60_000);
