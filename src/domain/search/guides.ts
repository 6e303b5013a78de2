import type { Donnees } from '../donnees.ts';
import type { Guide } from '../fiches.ts';
import { PUBLIC_LIBELLES } from '../libelles.ts';
import { guideHref } from '../urls.ts';
import type { Notice } from './notice.ts';
import { texteBrut } from './texte-brut.ts';

/** Words that a guide may bear for the search, beside its text. */
type GuideCherche = Guide & { motsCles?: readonly string[] | undefined };

/** A heading of a rendered guide: its anchor and its text. */
const HEADING = /<h2 id="([^"]*)">([\s\S]*?)<\/h2>/;

/** A guide, then each of its sections. */
function noticesOfGuide(guide: GuideCherche): Notice[] {
	const [intro = '', ...parts] = guide.html.split(HEADING);
	const common = { genre: 'guide', publics: guide.publics } as const;
	const sections = Array.from({ length: parts.length / 3 }, (_, rank): Notice => {
		const [id = '', titre = '', html = ''] = parts.slice(rank * 3, rank * 3 + 3);
		return {
			...common,
			url: `${guideHref(guide.id)}#${id}`,
			titre: texteBrut(titre),
			contexte: guide.titre,
			contenu: texteBrut(html),
		};
	});
	const whole: Notice = {
		...common,
		url: guideHref(guide.id),
		titre: guide.titre,
		contexte: 'Guide complet',
		contenu: [
			guide.description,
			texteBrut(intro),
			`Au sommaire : ${sections.map(({ titre }) => titre).join(' ; ')}.`,
		].join(' '),
		motsCles: [
			...(guide.motsCles ?? []),
			...guide.publics.map((pour) => `guide infos ${PUBLIC_LIBELLES[pour]}`),
		],
	};
	return [whole, ...sections];
}

/** Each guide and each section of it. */
export const noticesOfGuides = ({ guides }: Donnees): Notice[] => guides.flatMap(noticesOfGuide);
