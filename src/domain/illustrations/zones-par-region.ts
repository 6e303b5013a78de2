import { dansLaRegion } from '../articles-de-region.ts';
import { formatDate } from '../date.ts';
import type { Donnees } from '../donnees.ts';
import { labelOf } from '../citation.ts';
import { type Barres, BARRES_ETROITES, BARRES_LARGES, barresDeZones } from './barres-de-zones.ts';
import { empiler, paragraphe } from './bloc.ts';
import { ETROIT, type Format, LARGE } from './format.ts';
import type { Illustration } from './illustration.ts';
import { creditOf, legendeOf } from './mentions.ts';
import { hachures } from './panneau.ts';
import { plancheOf } from './planche.ts';

/** What is known of the zones of one région. */
export interface Ligne {
	nom: string;
	/** Where it is, in a sentence: « en Bretagne ». */
	ou: string;
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
			const nom = donnees.regionByCode(region)?.nom ?? region;
			return {
				nom,
				ou: dansLaRegion({ code: region, nom }),
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

const ID = 'zones-par-region';

/** Zones of no région's count: those that we know there, then how many could be anywhere. */
function resteEnMots(reparties: number, reste: number, inconnues: readonly Ligne[]): string {
	const situees = inconnues.filter(({ nommees }) => nommees > 0);
	const ailleurs = reste - situees.reduce((sum, { nommees }) => sum + nommees, 0);
	const debut = `Les nombres annoncés par région font ${reparties}.`;
	if (situees.length === 0)
		return `${debut} Reste ${reste}, dont nous ne connaissons pas la région.`;
	const connues = situees
		.map(({ nommees, ou }) => `${nommees} au moins ${nommees > 1 ? 'sont' : 'est'} ${ou}`)
		.join(', ');
	return `${debut} Reste ${reste} : ${connues}${ailleurs > 0 ? ' ; nous ne savons pas où sont les autres' : ''}.`;
}

/** Bars of the zones announced and of those documented, région by région. */
export function zonesParRegion(donnees: Donnees): Illustration {
	const { couverture, date } = donnees;
	const lignes = lignesParRegion(donnees);
	const connues = lignes.flatMap(({ annoncees }) => annoncees ?? []);
	const reparties = connues.reduce((sum, annoncees) => sum + annoncees, 0);
	const documentees = donnees.zones.length;
	const aConfirmer = donnees.zones.filter(({ certitude }) => certitude === 'a-confirmer').length;
	const inconnues = lignes.filter(({ annoncees }) => annoncees === undefined);
	const reste = couverture.zonesAnnoncees - reparties;
	const sansNombre =
		inconnues.length > 0
			? [`Nombre annoncé inconnu : ${inconnues.map(({ nom }) => nom).join(', ')}.`]
			: [];
	const notes = [
		...(reste > 0 ? [resteEnMots(reparties, reste, inconnues)] : []),
		...sansNombre,
		"« Connue » : nommée par une source que nous avons lue, et comptée dans la région de son siège. On peut en trouver plus qu'annoncé quand les sources ne s'accordent pas.",
	];
	const titre = 'Zones prioritaires par région : annoncées et connues';
	const alt = `Barres par région : ${reparties} zones annoncées région par région sur ${couverture.zonesAnnoncees}, ${documentees} connues.`;
	const planche = (barres: Barres, format: Format) =>
		plancheOf(
			{
				titre,
				sousTitre: `Dispositif « Un médecin près de chez vous », au ${formatDate(date)} : ${couverture.zonesAnnoncees} zones annoncées en tout, ${documentees} connues`,
				description: alt,
				defs: hachures,
				dessin: empiler([
					barresDeZones(lignes, barres),
					...notes.map((note) =>
						paragraphe(note, {
							corps: barres.note,
							largeur: format.utile,
							couleur: 'encreDouce',
							apres: 4,
						})
					),
				]),
			},
			donnees,
			format
		);
	return {
		id: ID,
		nom: 'Zones par région',
		titre,
		alt,
		legende: legendeOf([
			`Zones prioritaires du dispositif « Un médecin près de chez vous », par région, au ${formatDate(date)} : ${couverture.zonesAnnoncees} annoncées en tout, ${documentees} connues, dont ${aConfirmer} à confirmer. « Connue » : nommée par une source que nous avons lue ; une zone absente peut exister.`,
			...sansNombre,
		]),
		credit: creditOf(donnees),
		tableau: {
			entetes: ['Région', 'Annoncées', 'Connues', 'dont à confirmer', 'Annoncées par'],
			lignes: lignes.map(({ nom, annoncees, nommees, aConfirmer, sources }) => [
				nom,
				annoncees === undefined ? 'inconnu' : String(annoncees),
				String(nommees + aConfirmer),
				String(aConfirmer),
				sources || 'aucune source',
			]),
		},
		date,
		etroite: planche(BARRES_ETROITES, ETROIT),
		...planche(BARRES_LARGES, LARGE),
	};
}
