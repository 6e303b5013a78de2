import { nearestLieux } from '../domain/distance.ts';
import type { Entree } from '../domain/gazetteer/entree.ts';
import { proximiteOf } from '../domain/proximite.ts';
import { type Connu, reponseOf } from '../finder/phrase-de-reponse.ts';
import {
	LES_MOINS_LOIN,
	phraseDEloignement,
	phraseDuPlusProcheRapporte,
} from '../finder/phrases-de-lieu.ts';
import { element, phrase } from './elements.ts';
import { lieuElement } from './lieu.ts';

/** Sites shown. The finder has the others. */
const MONTRES = 5;

/** What the frame says of a commune. */
interface Answer {
	/** What is known of the commune. */
	answer: HTMLElement[];
	/** The sites, none when their distance cannot be told or a sea lies between. */
	sites: HTMLElement[];
	/** False when the reader had better know first what to do without. */
	isNear: boolean;
}

/** Title of the sites where one is near: that they are, the page's own title says. */
const DU_PLUS_PROCHE = 'Du plus proche au plus lointain';

const NO_DISTANCE =
	'La position de cette commune nous manque\u00A0: nous ne savons pas dire quels lieux en sont proches.';

/** The same answer as the finder's, for one commune and its nearest sites. */
export function answerFor(commune: Entree, connu: Connu): Answer {
	const { situation, fort, suite } = reponseOf(commune, connu);
	const proches = nearestLieux(commune.position, connu.lieux);
	const proximite = proximiteOf(proches, commune.code);
	const known = element('p', 'encart', element('strong', '', fort), ...phrase(suite));
	known.dataset['situation'] = situation;
	if (proximite === 'inconnue') {
		return { answer: [known, element('p', '', NO_DISTANCE)], sites: [], isNear: false };
	}
	const isNear = proximite === 'pres';
	const far = phraseDEloignement(proches, commune);
	const reported = phraseDuPlusProcheRapporte(proches, commune);
	const answer = [
		...(far ? [element('p', '', element('strong', '', far.fort), far.suite)] : []),
		known,
	];
	if (proximite === 'outre-mer') return { answer, sites: [], isNear: false };
	const list = element('ol', 'grille');
	list.role = 'list';
	list.append(
		...proches
			.slice(0, MONTRES)
			.map((proche) => element('li', '', lieuElement(proche, commune)))
	);
	return {
		isNear,
		answer,
		sites: [
			element('h2', '', isNear ? DU_PLUS_PROCHE : LES_MOINS_LOIN),
			...(reported ? [element('p', '', ...phrase(reported))] : []),
			list,
		],
	};
}
