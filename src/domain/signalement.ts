import type { Lieu } from './fiches.ts';
import { absoluteUrl, lieuHref } from './urls.ts';

/**
 * Mail that reports a mistake about a site, with what we show already in it; it asks for no
 * health data.
 * @param contact address of the site's publisher
 * @param adresse public address of the site
 */
export function signalementHref(lieu: Lieu, contact: string, adresse: string): string {
	const subject = `Erreur sur la fiche ${lieu.commune.nom} (${lieu.departement.code})`;
	const body = [
		`Fiche : ${absoluteUrl(lieuHref(lieu), adresse)}`,
		'',
		'Ce qui est faux :',
		'',
		'Ce qui est juste, et où on peut le vérifier :',
		'',
		'N’écrivez rien sur votre santé ni sur celle d’un proche.',
	].join('\n');
	return `mailto:${contact}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
}
