import type { Chiffre } from '../../schemas/chiffre.ts';
import { mesureRetenue, valeurAvecUnite } from '../chiffres.ts';
import { formatDate } from '../date.ts';
import type { Donnees } from '../donnees.ts';
import { chiffreHref } from '../urls.ts';
import type { Notice } from './notice.ts';

const contenuOf = ({ mesures, unite, choix }: Chiffre): string =>
	[
		...mesures.map(({ valeur, date, note }) =>
			[`${valeurAvecUnite(valeur, unite)}, ${formatDate(date)}.`, note]
				.filter(Boolean)
				.join(' ')
		),
		choix,
	]
		.filter(Boolean)
		.join(' ');

/** Each key figure, with all its published values. */
export const noticesOfChiffres = ({ chiffres, regionByCode }: Donnees): Notice[] =>
	chiffres.map((chiffre) => {
		const region = regionByCode(chiffre.region ?? '')?.nom;
		return {
			url: chiffreHref(chiffre.id),
			genre: 'chiffre',
			titre: chiffre.libelle,
			contexte: `Chiffres clés, ${region ?? 'France'}`,
			contenu: contenuOf(chiffre),
			// Who asks how many, and says no région, wants the number for France.
			motsCles: region === undefined ? ['combien'] : [],
			publics: ['presse'],
			region,
			date: mesureRetenue(chiffre).date,
		};
	});
