import type { CustomRecord } from 'pagefind';
import { anneeOf, cleDeTri } from '../../domain/search/dates.ts';
import { copiePourIndex, motsPourIndex } from '../../domain/search/mots.ts';
import { REPERE } from '../../domain/search/repere.ts';
import { sigleOf } from '../../domain/search/sigles.ts';
import type { Notice } from '../../domain/search/notice.ts';

const filterOf = (name: string, values: readonly (string | undefined)[]) => {
	const known = values.filter((value) => value !== undefined);
	return known.length > 0 ? { [name]: known } : {};
};

/** A record as the engine takes it: folded copies, filters, date. */
export function recordOf(notice: Notice): CustomRecord {
	const { genre, publics = [], region, date, emetteur } = notice;
	const sort = cleDeTri(date);
	const mots = motsPourIndex((notice.motsCles ?? []).join(' '));
	const noms = motsPourIndex((notice.noms ?? []).join(' '));
	return {
		url: notice.url,
		language: 'fr',
		content: copiePourIndex(notice.contenu),
		meta: {
			title: motsPourIndex(notice.titre),
			contexte: motsPourIndex([notice.contexte, sigleOf(region)].join(' ')),
			repere: REPERE,
			...(mots !== '' && { mots }),
			...(noms !== '' && { noms }),
		},
		filters: {
			genre: [genre],
			...filterOf('public', publics),
			...filterOf('region', [region]),
			...filterOf('annee', emetteur === undefined ? [] : [anneeOf(date)]),
			...filterOf('emetteur', [emetteur]),
		},
		...(sort !== undefined && { sort: { date: sort.replaceAll('-', '') } }),
	};
}
