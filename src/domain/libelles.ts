import type { NATURES_DE_COMMUNIQUE } from '../schemas/communique.ts';
import type { TYPES_DE_LIEU, Statut } from '../schemas/valeurs-de-lieu.ts';
import type { Etat } from '../schemas/question.ts';
import type { NATURES_DE_SOURCE } from '../schemas/source.ts';
import type { CERTITUDES } from '../schemas/zone.ts';

/** French words for the codes of the data, in one place. */

interface StatutLibelle {
	/** On the badge. */
	court: string;
	/** A shape for each status, so that colour is never alone in telling them apart. */
	forme: string;
}

export const STATUT_LIBELLES: Record<Statut, StatutLibelle> = {
	ouvert: {
		// Not « rapportées », read in haste as « reportées »: put off.
		court: 'Consultations signalées',
		forme: '●',
	},
	pret: {
		court: 'Équipé, attend des médecins',
		forme: '◆',
	},
	'ouverture-prochaine': {
		court: 'Ouverture annoncée, non confirmée',
		forme: '▲',
	},
	annonce: {
		court: 'Lieu annoncé',
		forme: '○',
	},
	suspendu: { court: 'Suspendu', forme: '■' },
	ferme: { court: 'Fermé', forme: '✕' },
};

/** The shortest answer to « peut-on y aller ? »: no source is recent enough for a plain yes. */
export const STATUT_REPONSE: Record<Statut, string> = {
	ouvert: 'Peut-être\u00A0: vérifiez avant de venir.',
	pret: 'Pas à notre connaissance.',
	'ouverture-prochaine': 'Pas à notre connaissance.',
	annonce: 'Pas à notre connaissance.',
	suspendu: 'Non, pas en ce moment.',
	ferme: 'Non, plus maintenant.',
};

/** What each status means for somebody who would go there. */
export const STATUT_SENS: Record<Statut, string> = {
	ouvert: 'Une source signale que des consultations s’y sont tenues.',
	pret: 'Le lieu est prêt\u00A0; aucune source ne signale de consultation.',
	'ouverture-prochaine': 'Une ouverture a été annoncée\u00A0; aucune source ne la confirme.',
	annonce: 'Le lieu a été annoncé\u00A0; rien ne dit que des consultations s’y tiennent.',
	suspendu: 'Les consultations y sont suspendues.',
	ferme: 'Le lieu ne fait plus partie du dispositif.',
};

export const TYPE_LIBELLES: Record<(typeof TYPES_DE_LIEU)[number], string> = {
	'centre-de-sante': 'Centre de santé',
	'maison-de-sante': 'Maison de santé',
	ehpad: 'EHPAD',
	'centre-hospitalier': 'Centre hospitalier',
	cabinet: 'Cabinet médical',
	autre: 'Autre lieu',
};

export const ETAT_LIBELLES: Record<Etat, string> = {
	etabli: 'Établi',
	'a-confirmer': 'À confirmer',
	divergent: 'Sources divergentes',
	inconnu: 'Non publié à ce jour',
};

export const CERTITUDE_LIBELLES: Record<(typeof CERTITUDES)[number], string> = {
	nommee: 'Zone nommée par une source',
	'a-confirmer': 'Zone à confirmer',
};

/** What the names of zones begin with, told above their lists. */
export const SIGLES_DES_ZONES = 'CC : communauté de communes ; CA : communauté d’agglomération.';

/** The same, for the acronyms that these zones have alone; empty where they have none. */
export function siglesDesZones(zones: readonly { nom: string }[]): string {
	const used = SIGLES_DES_ZONES.slice(0, -1)
		.split(' ; ')
		.filter((sens) => {
			const [sigle = ''] = sens.split(' : ');
			return zones.some(({ nom }) => nom.startsWith(`${sigle} `));
		});
	return used.length > 0 ? `${used.join(' ; ')}.` : '';
}

export const NATURE_SOURCE_LIBELLES: Record<(typeof NATURES_DE_SOURCE)[number], string> = {
	officielle: 'source officielle',
	professionnelle: 'source professionnelle',
	media: 'presse',
	autre: 'autre site',
};

export const NATURE_COMMUNIQUE_LIBELLES: Record<(typeof NATURES_DE_COMMUNIQUE)[number], string> = {
	communique: 'Communiqué',
	dossier: 'Dossier de presse',
	'texte-officiel': 'Texte officiel',
	'page-information': 'Page d’information',
	article: 'Article de presse',
};

// Apart: the search alone needs them in a browser.
export { PUBLIC_LIBELLES } from './libelles-de-public.ts';
