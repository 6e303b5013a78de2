import type { Donnees } from '../donnees.ts';
import { typographier } from '../typography.ts';
import { noticesOfChiffres } from './chiffres.ts';
import { noticesOfCommuniques } from './communiques.ts';
import { noticesOfEtapes } from './etapes.ts';
import { noticesOfGuides } from './guides.ts';
import { noticesOfLieux } from './lieux.ts';
import type { Notice } from './notice.ts';
import { noticesOfPages } from './pages.ts';
import { noticesOfQuestions } from './questions.ts';
import { noticesOfRegions } from './regions.ts';
import { noticesOfZones } from './zones.ts';

const typeset = (notice: Notice): Notice => ({
	...notice,
	titre: typographier(notice.titre),
	contexte: typographier(notice.contexte),
	contenu: typographier(notice.contenu),
});

/** Everything that search can find, in the typography in which it is shown. */
export const notices = (donnees: Donnees): Notice[] =>
	[
		noticesOfQuestions,
		noticesOfGuides,
		noticesOfLieux,
		noticesOfZones,
		noticesOfRegions,
		noticesOfCommuniques,
		noticesOfChiffres,
		noticesOfEtapes,
		noticesOfPages,
	]
		.flatMap((kind) => kind(donnees))
		.map(typeset);
