import { formatDate } from '../date.ts';
import type { Donnees } from '../donnees.ts';
import type { Region } from '../fiches.ts';
import { carteDeRegion } from '../geo/cartes.ts';
import type { Outlines } from '../geo/outlines.ts';
import { guideHref, KIT_HREF, regionHref, themeHref } from '../urls.ts';
import type { Mesure } from './svg.ts';
import { dessinerVignette, PLACE_DE_CARTE, type Texte } from './vignette.ts';

/** Picture that stands for some pages where their links are shared. */
export interface Vignette {
	/** Pages it stands for: all those whose path begins so, unless another is nearer. */
	chemin: string;
	/** What it says, where it cannot be seen. */
	alt: string;
	/** The whole file, {@link TAILLE_DE_VIGNETTE} large. */
	dessiner: () => string;
}

/** Parts of the site: their path, their kind, their title. Every other page has that of home. */
const RUBRIQUES = [
	['/', 'Médecins généralistes volontaires', 'Y a-t-il un médecin près de chez vous ?'],
	['/lieux/', 'Lieux de consultation', 'Trouver un lieu de consultation'],
	['/zones/', 'Territoires', 'Les zones prioritaires'],
	['/faq/', 'Questions et réponses', 'Questions fréquentes'],
	['/presse/', 'Presse', 'Communiqués, chiffres et chronologie'],
	['/presse/communiques/', 'Presse', 'Communiqués et textes officiels, résumés et datés'],
	['/presse/chiffres/', 'Presse', 'Chiffres clés et contradictions'],
	['/presse/chronologie/', 'Presse', 'Chronologie du dispositif'],
	[KIT_HREF, 'Presse', 'Cartes et graphiques à publier'],
	['/donnees/', 'Données ouvertes', 'Lieux, zones et sources à télécharger'],
] as const;

/** What a subject says, and the pages it stands for. */
interface Sujet extends Texte {
	chemin: string;
}

function sujetDeRegion(region: Region, donnees: Donnees, outlines: Outlines): Sujet {
	const lieux = donnees.lieuxOfRegion(region.code);
	const zones = donnees.zonesOfRegion(region.code);
	const quand = formatDate(donnees.date);
	const known = lieux.length + zones.length > 0;
	return {
		chemin: regionHref(region),
		genre: 'Zones et lieux connus',
		titre: region.nom,
		carte: carteDeRegion(outlines, { lieux, zones }, region, PLACE_DE_CARTE),
		reserve: known
			? `Carte incomplète, au ${quand}. Contours approximatifs.`
			: `Aucune zone ni lieu connus au ${quand}.`,
	};
}

/**
 * One for each part of the site, guide, theme of the questions and région: some sixty, a second of
 * work. A hundred more would let each site and each zone have its own; they have their région's,
 * whose map shows them.
 */
export function vignettesOf(donnees: Donnees, outlines: Outlines, mesure: Mesure): Vignette[] {
	const { site, guides, themes, regions } = donnees;
	const sujets: Sujet[] = [
		...RUBRIQUES.map(([chemin, genre, titre]) => ({ chemin, genre, titre })),
		...guides.map(({ id, titre }) => ({ chemin: guideHref(id), genre: 'Guide', titre })),
		...themes.map(({ id, titre }) => ({
			chemin: themeHref(id),
			genre: 'Questions et réponses',
			titre,
		})),
		...regions.map((region) => sujetDeRegion(region, donnees, outlines)),
	];
	return sujets.map((sujet) => ({
		chemin: sujet.chemin,
		alt: `${sujet.genre} : ${sujet.titre}`,
		dessiner: () => dessinerVignette(sujet, site, mesure),
	}));
}

/** A page of one région: itself, a site, a zone, its press items, its map for the press. */
const DE_REGION = /^\/(lieux|zones|(?:presse\/(?:kit\/)?)?regions)\/([^/]+)\//;

function regionDe(chemin: string, { lieux, zones, regions }: Donnees): Region | undefined {
	const [, dossier, id] = DE_REGION.exec(chemin) ?? [];
	const fiches = { lieux, zones }[dossier ?? ''];
	const code = fiches?.find((fiche) => fiche.id === id)?.region.code;
	return regions.find((region) => (fiches ? region.code === code : region.id === id));
}

/** The one that stands for a page. */
export function vignetteDe<T extends Pick<Vignette, 'chemin'>>(
	page: string,
	vignettes: readonly T[],
	donnees: Donnees
): T | undefined {
	const region = regionDe(page, donnees);
	const chemin = region ? regionHref(region) : page;
	return vignettes
		.filter((vignette) => chemin.startsWith(vignette.chemin))
		.toSorted((a, b) => b.chemin.length - a.chemin.length)[0];
}
