import { formatDate } from '../date.ts';
import type { Donnees } from '../donnees.ts';
import type { Region } from '../fiches.ts';
import { carteDeFrance } from '../geo/cartes.ts';
import type { Outlines } from '../geo/outlines.ts';
import type { Panneau } from '../geo/panneau.ts';
import { STATUT_LIBELLES } from '../libelles.ts';
import { carteIllustree, panneauxOf, TAILLE } from './carte-illustree.ts';
import { ETROIT } from './format.ts';
import type { Illustration, Tableau } from './illustration.ts';
import { type Compte, compter } from './legende-de-carte.ts';
import { lieuxEnMots, missingOf, statutsEnMots } from './mots-de-carte.ts';

/** Dots that are drawn smaller may stand closer; two rows leave room for the names of islands. */
const ETROITE = { width: ETROIT.utile, height: ETROIT.utile, gap: 11, parRangee: 3 };

function tableauDeFrance(panneaux: readonly Panneau[], regions: readonly Region[]): Tableau {
	const { statuts } = compter(panneaux);
	const only = (code: string): Panneau[] =>
		panneaux.map((panneau) => ({
			...panneau,
			lieux: panneau.lieux.filter(({ lieu }) => lieu.region.code === code),
			zones: panneau.zones.filter(({ zone }) => zone.region.code === code),
		}));
	const cells = (compte: Compte): string[] =>
		[
			compte.nommees,
			compte.aConfirmer,
			...statuts.map(
				({ statut }) => compte.statuts.find((other) => other.statut === statut)?.nombre ?? 0
			),
		].map(String);
	return {
		entetes: [
			'Région',
			'Zones nommées',
			'Zones à confirmer',
			...statuts.map(({ statut }) => STATUT_LIBELLES[statut].court),
		],
		lignes: [
			...regions.map(({ code, nom }) => [nom, ...cells(compter(only(code)))]),
			['Total', ...cells(compter(panneaux))],
		],
	};
}

/** Map of all that is known, with the overseas départements. */
export function carteDeFranceIllustree(donnees: Donnees, outlines: Outlines): Illustration {
	const { lieux, zones, couverture, date, regions } = donnees;
	const contenu = { lieux, zones };
	const large = carteDeFrance(outlines, contenu, true, TAILLE);
	const etroite = carteDeFrance(outlines, contenu, true, ETROITE);
	const panneaux = panneauxOf(large);
	const drawn = compter(panneaux);
	const sousTitre = `Ce que l'on en sait au ${formatDate(date)} : ${zones.length} des ${couverture.zonesAnnoncees} zones annoncées et ${lieuxEnMots(lieux.length)}`;
	const alt = `Carte de France avec l'outre-mer. Zones nommées : ${drawn.nommees} ; zones à confirmer : ${drawn.aConfirmer}. Lieux : ${statutsEnMots(drawn)}.`;
	return carteIllustree(
		{ large, etroite },
		{
			id: 'carte-france',
			nom: 'Carte de France',
			titre: '« Un médecin près de chez vous » : zones et lieux connus',
			sousTitre,
			alt,
			phrases: [
				`Zones et lieux connus du dispositif « Un médecin près de chez vous » au ${formatDate(date)} : ${zones.length} des ${couverture.zonesAnnoncees} zones annoncées, dont ${drawn.aConfirmer} à confirmer, et ${lieuxEnMots(lieux.length)} (${statutsEnMots(drawn)}).`,
			],
			tableau: tableauDeFrance(panneaux, regions),
			noms: false,
			complet: false,
			missing: missingOf(lieux, zones, drawn),
		},
		donnees
	);
}
