import { dateLabelOf } from '../citation.ts';
import type { Donnees } from '../donnees.ts';
import type { Communique } from '../fiches.ts';
import { NATURE_COMMUNIQUE_LIBELLES } from '../libelles.ts';
import { communiqueHref } from '../urls.ts';
import { datesTapees } from './dates.ts';
import type { Notice } from './notice.ts';
import { sigleOf } from './sigles.ts';
import { texteBrut } from './texte-brut.ts';

/** Their kind says it already. */
const SANS_PRECISION: ReadonlySet<string> = new Set(['communique', 'article']);

const contenuOf = ({ resume, chiffres, html }: Communique): string =>
	[
		resume,
		chiffres.length > 0 &&
			`${chiffres.map(({ valeur, libelle }) => `${valeur} ${libelle}`).join(' ; ')}.`,
		texteBrut(html),
	]
		.filter(Boolean)
		.join(' ');

/** Each release, official text, information page and press article. */
export const noticesOfCommuniques = ({
	communiques,
	sourcesOf,
	regionByCode,
	zoneById,
}: Donnees): Notice[] =>
	communiques.map((communique) => {
		const region = regionByCode(communique.region ?? '')?.nom;
		const [source] = sourcesOf([communique.source]);
		const when = source && dateLabelOf(source);
		return {
			url: communiqueHref(communique),
			genre: communique.nature === 'article' ? 'article' : 'communique',
			titre: communique.titre,
			contexte: [
				SANS_PRECISION.has(communique.nature) ||
					NATURE_COMMUNIQUE_LIBELLES[communique.nature],
				communique.emetteur,
				when,
				region,
			]
				.filter((part) => typeof part === 'string')
				.join(', '),
			contenu: contenuOf(communique),
			motsCles: [
				...datesTapees(communique.date),
				communique.emetteur,
				NATURE_COMMUNIQUE_LIBELLES[communique.nature],
				...communique.zones.flatMap((id) => zoneById(id)?.nom ?? []),
				...(communique.lieu ? [communique.lieu] : []),
				...[sigleOf(region)].filter((sigle) => sigle !== undefined),
			],
			publics: ['presse'],
			region,
			date: communique.date,
			emetteur: communique.emetteur,
		};
	});
