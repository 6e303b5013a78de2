import type { Donnees } from '../donnees.ts';
import type { Region } from '../fiches.ts';
import { regionHref } from '../urls.ts';
import type { Notice } from './notice.ts';
import { sigleOf } from './sigles.ts';

const count = (number: number, one: string, many: string): string =>
	`${number} ${number > 1 ? many : one}`;

function contenuOf(region: Region, { couverture, lieuxOfRegion, zonesOfRegion }: Donnees): string {
	const coverage = couverture.regions.find(({ region: code }) => code === region.code);
	const zones = zonesOfRegion(region.code).length;
	const lieux = lieuxOfRegion(region.code).length;
	const annoncees = coverage?.zonesAnnoncees;
	return [
		annoncees !== undefined && `${count(annoncees, 'zone annoncée', 'zones annoncées')}.`,
		`${count(zones, 'zone connue', 'zones connues')}, ${count(lieux, 'lieu connu', 'lieux connus')}.`,
		coverage?.note,
		`Départements : ${region.departements.map(({ nom, code }) => `${nom} (${code})`).join(', ')}.`,
	]
		.filter(Boolean)
		.join(' ');
}

/** Each région, found by the names and numbers of its départements too. */
export const noticesOfRegions = (donnees: Donnees): Notice[] =>
	donnees.regions.map((region) => ({
		url: regionHref(region),
		genre: 'region',
		titre: region.nom,
		contexte: 'Lieux, zones, chiffres et communiqués de la région',
		contenu: contenuOf(region, donnees),
		motsCles: [
			region.nom,
			sigleOf(region.nom) ?? '',
			...region.departements.map(({ nom }) => nom),
		],
		noms: [region.nom],
		region: region.nom,
	}));
