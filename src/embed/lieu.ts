import type { LieuProche } from '../domain/distance.ts';
import type { LieuDuFinder } from '../domain/finder.ts';
import type { Entree } from '../domain/gazetteer/entree.ts';
import { STATUT_LIBELLES } from '../domain/libelles.ts';
import { lieuHref } from '../domain/urls.ts';
import {
	adresseDeLieu,
	distanceDeLieu,
	rendezVousDeLieu,
	titreDeLieu,
} from '../finder/phrases-de-lieu.ts';
import type { Statut } from '../schemas/valeurs-de-lieu.ts';
import { element, phrase } from './elements.ts';

function badge(statut: Statut): HTMLElement {
	const { forme, court } = STATUT_LIBELLES[statut];
	const shape = element('span', '', forme);
	shape.ariaHidden = 'true';
	return element('span', `statut ${statut}`, shape, court);
}

/** One site of the list, as the finder says it: where, how far, in what state, how to book. Its name
 * comes before its state, which it is the state of. */
export function lieuElement(proche: LieuProche<LieuDuFinder>, commune: Entree): HTMLElement {
	const { lieu } = proche;
	const title = phrase([{ texte: titreDeLieu(lieu), href: lieuHref(lieu) }]);
	const distance = distanceDeLieu(proche, commune);
	return element(
		'article',
		`carte lieu-proche ${lieu.statut}`,
		element('h3', '', ...title),
		...(distance ? [element('p', 'distance', distance)] : []),
		element('p', '', adresseDeLieu(lieu)),
		element('p', '', badge(lieu.statut), ' ', element('span', 'discret', lieu.releve)),
		element(
			'p',
			'',
			element('strong', '', 'Rendez-vous\u00A0:'),
			' ',
			...phrase(rendezVousDeLieu(lieu))
		)
	);
}
