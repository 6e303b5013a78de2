import { formatDate } from '../date.ts';
import type { Donnees } from '../donnees.ts';
import { etapeHref } from '../urls.ts';
import { datesTapees } from './dates.ts';
import type { Notice } from './notice.ts';

/** Each step of the timeline. */
export const noticesOfEtapes = ({ etapes, regionByCode }: Donnees): Notice[] =>
	etapes.map((etape) => {
		const region = regionByCode(etape.region ?? '')?.nom;
		return {
			url: etapeHref(etape.id),
			genre: 'etape',
			titre: formatDate(etape.date),
			contexte: ['Chronologie', etape.prevue && 'prévu', region].filter(Boolean).join(', '),
			contenu: etape.fait,
			motsCles: datesTapees(etape.date),
			publics: ['presse'],
			region,
			date: etape.date,
		};
	});
