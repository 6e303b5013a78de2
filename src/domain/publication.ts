import type { Donnees } from './donnees.ts';
import { FRESH_DAYS, isStale } from './freshness.ts';
import { valeursOf } from './tarifs/valeurs.ts';

/** Something to do before the site goes online, and what it costs not to. */
export interface Manque {
	/** `bloquant`: the site must not go online; `conseil`: it may, at a price for its readers. */
	degre: 'bloquant' | 'conseil';
	/** File, and field. */
	ou: string;
	quoi: string;
	/** What it means for readers or for the publisher. */
	pourquoi: string;
	/** What mends it. */
	faire: string;
}

const MENTIONS = 'la loi pour la confiance dans l’économie numérique oblige à le publier';

/** Fields of `data/site.yaml` without which the site has nobody who answers for it. */
const IDENTITE = [
	['editeur › nom', ({ editeur }) => editeur.nom, MENTIONS],
	['editeur › adresse', ({ editeur }) => editeur.adresse, MENTIONS],
	['editeur › directeurPublication', ({ editeur }) => editeur.directeurPublication, MENTIONS],
	['hebergeur › nom', ({ hebergeur }) => hebergeur.nom, MENTIONS],
	['hebergeur › adresse', ({ hebergeur }) => hebergeur.adresse, MENTIONS],
	['hebergeur › telephone', ({ hebergeur }) => hebergeur.telephone, MENTIONS],
	[
		'contact',
		({ contact }) => contact,
		'sans lui, personne ne peut signaler une adresse fausse, ni exercer ses droits',
	],
] as const satisfies [string, (site: Donnees['site']) => string | undefined, string][];

/** Names that RFC 2606 and RFC 6761 keep for examples: nobody can reach them. */
const RESERVED = /(?:^|\.)(?:example|invalid|test|localhost)$|(?:^|\.)example\.(?:com|net|org)$/;

function adresseManques({ adresse }: Donnees['site']): Manque[] {
	const { hostname, pathname, protocol } = new URL(adresse);
	const manque = (quoi: string, pourquoi: string): Manque => ({
		degre: 'bloquant',
		ou: 'data/site.yaml, adresse',
		quoi,
		pourquoi,
		faire: 'écrire l’adresse publique du site, sans chemin : « https://www.exemple.fr »',
	});
	return [
		...(RESERVED.test(hostname)
			? [
					manque(
						`« ${adresse} » est une adresse d’exemple`,
						'liens partagés, fils, affiches et moteurs de recherche ne mèneraient nulle part'
					),
				]
			: []),
		...(protocol === 'https:'
			? []
			: [
					manque(
						'l’adresse n’est pas en https',
						'« Utiliser ma position » ne marcherait pas'
					),
				]),
		...(pathname === '/'
			? []
			: [
					manque(
						'l’adresse a un chemin, après le nom de domaine',
						'le site est fait pour la racine d’un domaine'
					),
				]),
	];
}

/** Rates that nobody has read again for long: worked examples and prices rest on them. */
function tarifsManques({ tarifs, date }: Pick<Donnees, 'tarifs' | 'date'>): Manque[] {
	const perimes = valeursOf(tarifs).filter(({ valeur }) => isStale(valeur.verifieLe, date));
	if (perimes.length === 0) return [];
	const noms = perimes.map(({ nom }) => nom.join(' › ')).join(', ');
	return [
		{
			degre: 'bloquant',
			ou: 'data/tarifs.yaml',
			quoi: `tarifs non relus depuis plus de ${FRESH_DAYS} jours : ${noms}`,
			pourquoi: 'les prix et les remboursements affichés sont peut-être faux',
			faire: 'relire chaque valeur dans ses sources, la corriger au besoin, puis dater « verifieLe » du jour',
		},
	];
}

/** Sites that nobody has checked for long. */
function lieuxManques({ lieux, date }: Pick<Donnees, 'lieux' | 'date'>): Manque[] {
	const perimes = lieux.filter(({ releve }) => isStale(releve, date)).length;
	if (perimes === 0) return [];
	return [
		{
			degre: 'conseil',
			ou: 'data/lieux/',
			quoi: `lieux relevés il y a plus de ${FRESH_DAYS} jours : ${perimes} sur ${lieux.length}`,
			pourquoi: 'chaque page le dit, mais un lecteur peut se déplacer pour rien',
			faire: 'appeler chaque lieu, ou relire ses sources et dater leur « consultee » du jour',
		},
	];
}

/** What stands between the data as they are and a site that may go online. */
export function manquesAvantPublication(
	donnees: Pick<Donnees, 'site' | 'lieux' | 'tarifs' | 'date'>
): Manque[] {
	const { site } = donnees;
	const identite = IDENTITE.filter(([, valeur]) => !valeur(site)).map(
		([champ, , pourquoi]): Manque => ({
			degre: 'bloquant',
			ou: `data/site.yaml, ${champ}`,
			quoi: 'champ vide',
			pourquoi,
			faire: 'le remplir : le fichier montre comment, à la fin',
		})
	);
	return [
		...identite,
		...adresseManques(site),
		...tarifsManques(donnees),
		...lieuxManques(donnees),
	];
}
