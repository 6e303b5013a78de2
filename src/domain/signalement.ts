import type { Lieu, Zone } from './fiches.ts';
import { nomLong } from './territories.ts';
import { absoluteUrl, lieuHref, zoneHref } from './urls.ts';

/** What a mistake is reported about. */
export type Fiche = { lieu: Lieu } | { zone: Zone };

const nameOf = (fiche: Fiche): string =>
	'lieu' in fiche
		? `${fiche.lieu.commune.nom} (${fiche.lieu.departement.code})`
		: nomLong(fiche.zone.nom);

const hrefOf = (fiche: Fiche): string =>
	'lieu' in fiche ? lieuHref(fiche.lieu) : zoneHref(fiche.zone);

/**
 * Mail that reports a mistake about a site or a zone, with what we show already in it; it asks for
 * no health data.
 * @param contact address of the site's publisher
 * @param adresse public address of the site
 */
export function signalementHref(fiche: Fiche, contact: string, adresse: string): string {
	const subject = `Erreur sur la fiche ${nameOf(fiche)}`;
	const body = [
		`Fiche : ${absoluteUrl(hrefOf(fiche), adresse)}`,
		'',
		'Ce qui est faux :',
		'',
		'Ce qui est juste, et où on peut le vérifier :',
		'',
		'N’écrivez rien sur votre santé ni sur celle d’un proche.',
	].join('\n');
	return `mailto:${contact}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
}
