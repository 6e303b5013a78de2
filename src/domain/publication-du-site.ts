import type { Manque } from './publication.ts';
import { absoluteUrl } from './urls.ts';

/** Pages that the law or the site's promises ask for, as files of the built site. */
const PAGES_LEGALES = [
	['mentions-legales/index.html', 'la loi demande de dire qui publie et qui héberge'],
	['donnees-personnelles/index.html', 'le RGPD demande de dire ce qui est recueilli'],
	['accessibilite/index.html', 'la loi demande une déclaration d’accessibilité'],
] as const;

const RECONSTRUIRE = 'lancer npm run build, puis npm run check:publish';

const manque = (ou: string, quoi: string, pourquoi: string): Manque => ({
	degre: 'bloquant',
	ou,
	quoi,
	pourquoi,
	faire: RECONSTRUIRE,
});

/**
 * What is wrong with the site as built: its legal pages and headers, and whether it was built after
 * the data and texts were last written.
 * @param read text of a file of the built site, `undefined` where there is none
 * @param perime true when data or texts were written since
 */
export function manquesDuSiteConstruit(
	read: (file: string) => string | undefined,
	{ adresse, contact }: { adresse: string; contact?: string | undefined },
	perime = false
): Manque[] {
	const accueil = read('index.html');
	if (accueil === undefined) {
		return [manque('dist/', 'le site n’est pas construit', 'il n’y a rien à publier')];
	}
	const absentes = PAGES_LEGALES.filter(([file]) => read(file) === undefined).map(
		([file, pourquoi]) => manque(`dist/${file}`, 'page absente', pourquoi)
	);
	const ailleurs = accueil.includes(`rel="canonical" href="${absoluteUrl('/', adresse)}"`)
		? []
		: [
				manque(
					'dist/index.html',
					`le site a été construit pour une autre adresse que « ${adresse} »`,
					'liens partagés, fils, affiches et moteurs de recherche mèneraient ailleurs'
				),
			];
	const muet =
		contact && !read('.well-known/security.txt')?.includes(`mailto:${contact}`)
			? [
					manque(
						'dist/.well-known/security.txt',
						'le site a été construit avant que le contact soit rempli',
						'qui trouve une faille, ou une adresse fausse, ne sait pas à qui le dire'
					),
				]
			: [];
	const sansEntetes =
		read('_headers') === undefined
			? [
					manque(
						'dist/_headers',
						'fichier absent',
						'l’hébergeur n’enverrait pas les en-têtes qui protègent les lecteurs'
					),
				]
			: [];
	const depasse = perime
		? [
				manque(
					'dist/',
					'des données ou des textes ont changé depuis la construction',
					'le site en ligne ne dirait pas ce que disent les fichiers'
				),
			]
		: [];
	return [...absentes, ...sansEntetes, ...ailleurs, ...muet, ...depasse];
}
