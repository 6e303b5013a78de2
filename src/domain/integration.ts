import { presDe } from './gazetteer/article.ts';
import { absoluteUrl } from './urls.ts';

/** The page that other sites show in a frame. */
export const CADRE = '/integre/';

/** The page that tells how. */
export const INTEGRER = '/integrer/';

/** Height of the frame, in CSS pixels, when its host asks for no other. */
export const HAUTEUR = 640;

/**
 * The frame for a commune. The fragment stays in the browser.
 * @param clair whether it keeps light colours on a dark screen
 */
export const cadreHref = (code: string, clair = false): string =>
	`${CADRE}#commune=${code}${clair ? '&clair' : ''}`;

/** The finder's answer for a commune. */
export const reponseHref = (code: string): string => `/lieux/#commune=${code}`;

const escapeHtml = (text: string): string =>
	text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** Whose sites are shown. */
export interface CommuneIntegree {
	/** INSEE code. */
	code: string;
	nom: string;
	/** Whether the frame keeps light colours on a dark screen, as its host does. */
	clair?: boolean;
}

/**
 * HTML to paste in a page of another site: the frame, then a plain link for those who do not see
 * it. The reader's browser does not even tell our host which site framed it.
 * @param site name and public address of ours
 */
export function codeAIntegrer(
	{ code, nom, clair = false }: CommuneIntegree,
	site: { nom: string; adresse: string }
): string {
	const pres = escapeHtml(presDe(nom));
	const href = (path: string) => escapeHtml(absoluteUrl(path, site.adresse));
	return [
		`<iframe src="${href(cadreHref(code, clair))}"`,
		`  title="Lieux de consultation ${pres}"`,
		`  width="100%" height="${HAUTEUR}" loading="lazy"`,
		'  referrerpolicy="no-referrer" style="border:0"></iframe>',
		`<p><a href="${href(reponseHref(code))}">Lieux de consultation ${pres}</a>`,
		`  (${escapeHtml(site.nom)}, site indépendant, non officiel)</p>`,
	].join('\n');
}
