import { apartEnMots, connuesDe } from '../couverture.ts';
import { formatDate } from '../date.ts';
import type { Donnees } from '../donnees.ts';
import type { Region, Zone } from '../fiches.ts';
import { carteDeRegion } from '../geo/cartes.ts';
import type { Outlines } from '../geo/outlines.ts';
import type { Panneau } from '../geo/panneau.ts';
import { CERTITUDE_LIBELLES, STATUT_LIBELLES } from '../libelles.ts';
import type { Statut } from '../../schemas/valeurs-de-lieu.ts';
import { carteIllustree, panneauxOf } from './carte-illustree.ts';
import { ETROIT } from './format.ts';
import type { Illustration, Tableau } from './illustration.ts';
import { compter } from './legende-de-carte.ts';
import { lieuxEnMots, missingOf, statutsEnMots, zonesEnMots } from './mots-de-carte.ts';

const TAILLE = { width: 720, height: 560 };
const ETROITE = { width: ETROIT.utile, height: 360, gap: 11 };

const statutOf = (statut: Statut, releve: string): string =>
	`${STATUT_LIBELLES[statut].court}, relevé : ${formatDate(releve)}`;

function tableauDeRegion({ lieux, zones }: Panneau): Tableau {
	return {
		entetes: ['Nom', 'Sur la carte', "Ce que l'on en sait"],
		lignes: [
			...lieux.map(({ lieu: { commune, departement, statut, releve } }) => [
				`${commune.nom} (${departement.code})`,
				'Lieu',
				statutOf(statut, releve),
			]),
			...zones.map(({ zone }) => [zone.nom, 'Zone', CERTITUDE_LIBELLES[zone.certitude]]),
		],
	};
}

/** How many zones are known, beside how many are announced. */
function zonesConnues(zones: readonly Zone[], annoncees: number | undefined): string {
	const compte = connuesDe(zones, annoncees);
	const connues = `${zonesEnMots(compte.connues)} connue${compte.connues > 1 ? 's' : ''}`;
	if (annoncees === undefined) return `${connues} (nombre annoncé : inconnu)`;
	const surOuPour = compte.connues > annoncees ? ', pour' : ' sur';
	return `${connues}${surOuPour} ${annoncees} annoncée${annoncees > 1 ? 's' : ''}${apartEnMots(compte)}`;
}

/** Map of a région, with the names of the communes; none where nothing of it is known. */
export function carteDeRegionIllustree(
	region: Region,
	donnees: Donnees,
	outlines: Outlines
): Illustration | undefined {
	const lieux = donnees.lieuxOfRegion(region.code);
	const zones = donnees.zonesOfRegion(region.code);
	if (lieux.length + zones.length === 0) return undefined;
	const contenu = { lieux, zones };
	const large = carteDeRegion(outlines, contenu, region, TAILLE);
	const etroite = carteDeRegion(outlines, contenu, region, ETROITE);
	const drawn = compter(panneauxOf(large));
	const couverture = donnees.couverture.regions.find(({ region: code }) => code === region.code);
	const connu = `${zonesConnues(zones, couverture?.zonesAnnoncees)} ; ${lieuxEnMots(lieux.length)}`;
	const quand = formatDate(donnees.date);
	return carteIllustree(
		{ large, etroite },
		{
			id: `carte-${region.id}`,
			nom: `Carte : ${region.nom}`,
			titre: `Zones et lieux connus : ${region.nom}`,
			sousTitre: `Dispositif « Un médecin près de chez vous », au ${quand.replaceAll(' ', '\u00A0')} : ${connu}`,
			alt: `Carte de la région ${region.nom}. Zones nommées : ${drawn.nommees} ; zones à confirmer : ${drawn.aConfirmer}. ${drawn.lieux > 0 ? `Lieux : ${statutsEnMots(drawn)}.` : 'Aucun lieu.'}`,
			phrases: [
				`${region.nom} : zones et lieux connus du dispositif « Un médecin près de chez vous » au ${quand} : ${connu}${drawn.lieux > 0 ? ` (${statutsEnMots(drawn)})` : ''}.`,
			],
			tableau: tableauDeRegion(large.principal),
			noms: true,
			complet: couverture?.complet ?? false,
			missing: missingOf(lieux, zones, drawn),
		},
		donnees
	);
}
