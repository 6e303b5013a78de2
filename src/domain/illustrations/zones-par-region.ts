import { formatDate } from '../date.ts';
import type { Donnees } from '../donnees.ts';
import { labelOf } from '../citation.ts';
import { type Bloc, empiler, paragraphe } from './bloc.ts';
import type { Illustration } from './illustration.ts';
import { legendeOf } from './mentions.ts';
import type { Palette } from './palette.ts';
import { hachures, lookOfZone } from './panneau.ts';
import { plancheOf, UTILE } from './planche.ts';
import { couper, el, texte } from './svg.ts';

/** What is known of the zones of one région. */
interface Ligne {
	nom: string;
	/** Number announced; absent where nobody gives it. */
	annoncees: number | undefined;
	nommees: number;
	aConfirmer: number;
	/** Who announced it, and when. */
	sources: string;
}

const french = new Intl.Collator('fr');

/** Régions, those with most zones announced first; those whose number is unknown last. */
export function lignesParRegion(donnees: Donnees): Ligne[] {
	return donnees.couverture.regions
		.map(({ region, zonesAnnoncees, sources = [] }): Ligne => {
			const zones = donnees.zonesOfRegion(region);
			const nommees = zones.filter(({ certitude }) => certitude === 'nommee').length;
			return {
				nom: donnees.regionByCode(region)?.nom ?? region,
				annoncees: zonesAnnoncees,
				nommees,
				aConfirmer: zones.length - nommees,
				sources: donnees.sourcesOf(sources).map(labelOf).join(' ; '),
			};
		})
		.toSorted(
			(a, b) => (b.annoncees ?? -1) - (a.annoncees ?? -1) || french.compare(a.nom, b.nom)
		);
}

const NOMS = 280;
/** Left to the right of the longest bar, for its number. */
const NOMBRES = 130;
const RANGEE = 46;
const BARRE = 16;

/** A number at the end of its bar. */
const nombre = (words: string, x: number, y: number, fill: string, graisse = 600): string =>
	texte(words, { x: x + 8, y, 'font-size': 16, 'font-weight': graisse, fill });

function rangee(
	{ nom, annoncees, nommees, aConfirmer }: Ligne,
	widthOf: (zones: number) => number
): Bloc {
	const documentees = nommees + aConfirmer;
	const [nommeesX, fin] = [NOMS + widthOf(nommees), NOMS + widthOf(documentees)];
	const bar = (x: number, y: number, to: number, look: object) =>
		to > x ? el('rect', { x, y, width: to - x, height: BARRE, ...look }) : '';
	return {
		hauteur: RANGEE,
		dessiner: (palette) => {
			const { encre, encreDouce, fond } = palette;
			const outline = { fill: fond, stroke: encre, 'stroke-width': 1.6 };
			return [
				texte(couper(nom, 18, NOMS - 16), {
					x: NOMS - 14,
					y: 25,
					'text-anchor': 'end',
					'font-size': 18,
				}),
				...(annoncees === undefined
					? [nombre('nombre annoncé inconnu', NOMS - 2, 17, encreDouce, 400)]
					: [
							bar(NOMS, 3, NOMS + widthOf(annoncees), outline),
							nombre(String(annoncees), NOMS + widthOf(annoncees), 17, encre),
						]),
				bar(NOMS, 21, nommeesX, lookOfZone('nommee', palette)),
				bar(nommeesX, 21, fin, lookOfZone('a-confirmer', palette)),
				nombre(
					aConfirmer > 0
						? `${documentees}, dont ${aConfirmer} à confirmer`
						: String(documentees),
					fin,
					35,
					palette.ocre
				),
			].join('');
		},
	};
}

/** The axis that all bars start from. */
const axe = (hauteur: number, { encreDouce }: Palette): string =>
	el('path', { d: `M${NOMS} 0V${hauteur}`, stroke: encreDouce, 'stroke-width': 1.5 });

function legende(): Bloc {
	const entrees: [number, string, (palette: Palette) => object][] = [
		[
			0,
			'Zones annoncées',
			({ fond, encre }) => ({ fill: fond, stroke: encre, 'stroke-width': 1.6 }),
		],
		[240, 'Zones documentées', (palette) => lookOfZone('nommee', palette)],
		[520, 'dont zones à confirmer', (palette) => lookOfZone('a-confirmer', palette)],
	];
	return {
		hauteur: 44,
		dessiner: (palette) =>
			entrees
				.map(
					([x, mots, look]) =>
						el('rect', { x, y: 2, width: 30, height: BARRE, ...look(palette) }) +
						texte(mots, { x: x + 40, y: 16, 'font-size': 18 })
				)
				.join(''),
	};
}

const ID = 'zones-par-region';

/** Bars of the zones announced and of those documented, région by région. */
export function zonesParRegion(donnees: Donnees): Illustration {
	const { couverture, date } = donnees;
	const lignes = lignesParRegion(donnees);
	const connues = lignes.flatMap(({ annoncees }) => annoncees ?? []);
	const reparties = connues.reduce((sum, annoncees) => sum + annoncees, 0);
	const documentees = donnees.zones.length;
	const most = Math.max(
		1,
		...lignes.map(({ annoncees = 0, nommees, aConfirmer }) =>
			Math.max(annoncees, nommees + aConfirmer)
		)
	);
	const unit = (UTILE - NOMS - NOMBRES) / most;
	const rangees = empiler(lignes.map((ligne) => rangee(ligne, (zones) => zones * unit)));
	const inconnues = lignes.filter(({ annoncees }) => annoncees === undefined);
	const reste = couverture.zonesAnnoncees - reparties;
	const notes = [
		...(reste > 0
			? [
					`Les nombres annoncés par région font ${reparties} : nous ne savons pas dans quelle région sont les ${reste} autres.`,
				]
			: []),
		...(inconnues.length > 0
			? [`Nombre annoncé inconnu : ${inconnues.map(({ nom }) => nom).join(', ')}.`]
			: []),
		"« Documentée » : nommée par une source que nous avons lue, et comptée dans la région de son siège. On peut en trouver plus qu'annoncé quand les sources ne s'accordent pas.",
	];
	const titre = 'Zones prioritaires par région : annoncées et documentées';
	const alt = `Barres par région : ${reparties} zones annoncées région par région sur ${couverture.zonesAnnoncees}, ${documentees} documentées.`;
	const planche = plancheOf(
		{
			titre,
			sousTitre: `Dispositif « Un médecin près de chez vous », au ${formatDate(date)} : ${couverture.zonesAnnoncees} zones annoncées en tout, ${documentees} documentées`,
			description: alt,
			defs: hachures,
			dessin: empiler([
				legende(),
				{
					...rangees,
					dessiner: (palette) =>
						rangees.dessiner(palette) + axe(rangees.hauteur, palette),
				},
				{ hauteur: 14, dessiner: () => '' },
				...notes.map((note) =>
					paragraphe(note, { corps: 16, largeur: UTILE, couleur: 'encreDouce', apres: 4 })
				),
			]),
		},
		donnees
	);
	return {
		id: ID,
		titre,
		alt,
		legende: legendeOf(
			[
				`Zones prioritaires du dispositif « Un médecin près de chez vous », par région, au ${formatDate(date)} : ${couverture.zonesAnnoncees} annoncées en tout, ${documentees} documentées.`,
				...notes,
			],
			donnees
		),
		tableau: {
			entetes: ['Région', 'Annoncées', 'Documentées', 'dont à confirmer', 'Annoncées par'],
			lignes: lignes.map(({ nom, annoncees, nommees, aConfirmer, sources }) => [
				nom,
				annoncees === undefined ? 'inconnu' : String(annoncees),
				String(nommees + aConfirmer),
				String(aConfirmer),
				sources || 'aucune source',
			]),
		},
		date,
		...planche,
	};
}
