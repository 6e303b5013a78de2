import type { Donnees } from '../donnees.ts';
import { HORS_CONNEXION_HREF, RGAA_HREF, themeHref } from '../urls.ts';
import type { Notice } from './notice.ts';

/**
 * Pages that are no record: what people look for there, in a few words. A new page takes one
 * entry.
 */
const PAGES: readonly Omit<Notice, 'genre' | 'contexte'>[] = [
	{
		url: '/lieux/',
		titre: 'Trouver un lieu de consultation',
		contenu:
			'Les lieux connus les plus proches de votre commune ou de votre position, sur une carte et en liste. La page de chaque lieu mène à une affiche à imprimer.',
		motsCles: [
			'trouver un médecin',
			'près de chez moi',
			'carte des lieux',
			'lieux ouverts',
			'distance',
			'où consulter',
		],
	},
	{
		url: '/zones/',
		titre: 'Les zones prioritaires',
		contenu:
			'Les intercommunalités prioritaires du dispositif, région par région, et ce que l’on sait de leur nombre. La page de chaque zone mène à une affiche à imprimer.',
		motsCles: [
			'affiche à imprimer',
			'liste des zones',
			'zones rouges',
			'151',
			'EPCI',
			'carte des zones',
			'ZIP',
		],
		publics: ['elus', 'presse'],
	},
	{
		url: '/faq/',
		titre: 'Questions fréquentes',
		contenu: 'Toutes les questions, par thème : patients, médecins, élus, presse.',
		motsCles: ['FAQ', 'aide', 'thèmes'],
	},
	{
		url: '/presse/',
		titre: 'Espace presse',
		contenu:
			'Communiqués datés et résumés, pages d’information, revue de presse, chiffres clés et chronologie.',
		motsCles: ['journaliste', 'communiqués', 'dossier de presse', 'articles', 'RSS'],
		publics: ['presse'],
	},
	{
		url: '/presse/chiffres/',
		titre: 'Chiffres clés et contradictions',
		contenu:
			'Chaque chiffre publié, avec sa date et sa source, et les valeurs qui se contredisent côte à côte.',
		motsCles: ['statistiques', 'bilan', 'nombres'],
		publics: ['presse'],
	},
	{
		url: '/presse/chronologie/',
		titre: 'Chronologie',
		contenu: 'Les étapes du dispositif, de l’annonce aux derniers bilans publiés.',
		motsCles: ['dates clés', 'historique', 'calendrier'],
		publics: ['presse'],
	},
	{
		url: '/donnees/',
		titre: 'Données ouvertes',
		contenu: 'Lieux, zones, communiqués et sources à télécharger en JSON, CSV et GeoJSON.',
		motsCles: ['open data', 'télécharger', 'fichier', 'tableur', 'Excel', 'API', 'licence'],
		publics: ['presse', 'elus'],
	},
	{
		url: '/donnees/dictionnaire/',
		titre: 'Dictionnaire des données',
		contenu: 'Le sens et la forme de chaque champ des fichiers à télécharger.',
		motsCles: ['champs', 'colonnes', 'schéma', 'JSON Schema'],
		publics: ['presse'],
	},
	{
		url: '/presse/kit/',
		titre: 'Cartes et graphiques à publier',
		contenu:
			'La carte des zones et des lieux, les zones par région, les médecins et les consultations, en SVG et en PNG, avec leur légende.',
		motsCles: [
			'kit presse',
			'images',
			'infographie',
			'illustration',
			'photo',
			'photos libres de droits',
			'carte de France à télécharger',
			'logo',
		],
		publics: ['presse'],
	},
	{
		url: '/presse/kit/fiche/',
		titre: 'L’essentiel pour la presse',
		contenu: 'Quoi, depuis quand, où, combien, ce qui se contredit et ce que l’on ne sait pas.',
		motsCles: ['fiche', 'résumé', 'synthèse', 'imprimer'],
		publics: ['presse'],
	},
	{
		url: '/integrer/',
		titre: 'Montrer les lieux proches sur le site de votre commune',
		contenu: 'Le code à coller pour afficher les lieux connus les plus proches d’une commune.',
		motsCles: [
			'iframe',
			'widget',
			'site de la mairie',
			'intégrer',
			'webmestre',
			'informer mes habitants',
		],
		publics: ['elus'],
	},
	{
		url: '/facile-a-lire/',
		titre: 'L’essentiel, facile à lire et à comprendre',
		contenu: 'Où aller, comment prendre rendez-vous, combien ça coûte, avec des mots simples.',
		motsCles: ['FALC', 'langage simple', 'pictogrammes', 'illettrisme', 'handicap mental'],
		publics: ['patients'],
	},
	{
		url: '/glossaire/',
		titre: 'Glossaire des sigles',
		contenu: 'Les sigles de ce site, en toutes lettres.',
		motsCles: ['définitions', 'abréviations', 'que veut dire', 'lexique', 'acronyme'],
	},
	{
		url: '/sources/',
		titre: 'Toutes les sources',
		contenu: 'Les documents publics sur lesquels le site repose, par éditeur, avec leur date.',
		motsCles: ['bibliographie', 'références', 'documents'],
	},
	{
		url: '/a-propos/',
		titre: 'À propos et méthode',
		contenu:
			'Qui fait ce site, pourquoi il est indépendant, comment les faits sont recueillis, vérifiés, datés et corrigés.',
		motsCles: [
			'contact',
			'signaler une erreur',
			'site officiel',
			'qui êtes-vous',
			'vérification',
			'mise à jour des informations',
			'fiabilité',
		],
	},
	{
		url: '/accessibilite/',
		titre: 'Accessibilité',
		contenu:
			'État de conformité, défauts connus, ce qui est vérifié à chaque version, voies de recours.',
		motsCles: ['handicap', 'RGAA', 'WCAG', 'lecteur d’écran', 'malvoyant'],
	},
	{
		url: RGAA_HREF,
		titre: 'Accessibilité, critère par critère',
		contenu: 'Les 106 critères du RGAA 4.1 : verdict de chacun, et comment il a été contrôlé.',
		motsCles: ['audit RGAA', 'grille', 'conformité', 'évaluation'],
	},
	{
		url: '/donnees-personnelles/',
		titre: 'Données personnelles',
		contenu: 'Pas de cookie, pas de mesure d’audience : ce que le site fait de vos données.',
		motsCles: [
			'RGPD',
			'cookies',
			'vie privée',
			'confidentialité',
			'sécurité des données',
			'position GPS',
		],
	},
	{
		url: HORS_CONNEXION_HREF,
		titre: 'Lire le site sans réseau',
		contenu:
			'Ce que votre appareil garde du site, comment garder un lieu, comment tout effacer.',
		motsCles: ['hors connexion', 'hors ligne', 'sans réseau', 'zone blanche', 'tout effacer'],
	},
	{
		url: '/mentions-legales/',
		titre: 'Mentions légales',
		contenu: 'Éditeur, directeur de la publication, hébergeur, licences et crédits.',
		motsCles: ['éditeur', 'hébergeur', 'crédits', 'licence'],
	},
];

/** Pages that are no record, and the theme pages of the FAQ. */
export const noticesOfPages = ({ themes, questions }: Donnees): Notice[] => [
	...PAGES.map((page): Notice => ({ ...page, genre: 'page', contexte: 'Page du site' })),
	...themes
		.filter(({ id }) => questions.some(({ theme }) => theme === id))
		.map(({ id, titre, resume, publics }): Notice => ({
			url: themeHref(id),
			genre: 'page',
			titre,
			contexte: 'Thème des questions fréquentes',
			contenu: resume,
			publics,
		})),
];
