/** What somebody types in the search, and the page that answers it best. */
export interface Requete {
	readonly requete: string;
	/** Address from the site's root, with the anchor of the answer where it has one. */
	readonly page: string;
}

const PATIENTS: readonly Requete[] = [
	// Appointments, in everyday words.
	{ requete: 'prendre rdv', page: '/faq/rendez-vous/#comment-prendre-rendez-vous' },
	{ requete: 'Sans rendez vous', page: '/faq/rendez-vous/#sans-rendez-vous' },
	{ requete: 'j’ai pas internet', page: '/faq/rendez-vous/#sans-internet' },
	{ requete: 'est ce un vrai docteur', page: '/faq/rendez-vous/#quel-medecin-vais-je-voir' },
	{
		requete: 'le docteur se déplace à la maison',
		page: '/faq/rendez-vous/#visite-a-domicile-ou-video',
	},
	{ requete: 'aucun lieu autour de chez moi', page: '/faq/rendez-vous/#rien-pres-de-chez-moi' },
	{
		requete: 'le médecin passe tous les jours ?',
		page: '/faq/deroulement/#combien-de-fois-par-mois',
	},
	{ requete: 'infos patients', page: '/patients/' },
	{ requete: 'doctolib', page: '/faq/rendez-vous/#reserver-sur-doctolib' },
	{ requete: 'payer en liquide', page: '/faq/cout-et-remboursement/#comment-payer' },
	{ requete: 'une doctoresse', page: '/faq/rendez-vous/#choisir-une-femme-medecin' },
	{ requete: 'vaccin grippe', page: '/faq/rendez-vous/#vaccins-et-prises-de-sang' },
	{ requete: 'interprète langue des signes', page: '/faq/qui-peut-venir/#interprete' },
	{
		requete: 'infirmière volontaire',
		page: '/faq/qui-peut-participer/#infirmiers-et-autres-soignants',
	},
	{
		requete: 'comment consulter un de ces médecins',
		page: '/faq/rendez-vous/#comment-prendre-rendez-vous',
	},
	{ requete: 'lieux ouverts près de chez moi', page: '/lieux/' },
	{ requete: 'carte des lieux', page: '/lieux/' },
	{ requete: 'pas de médecin au lieu indiqué', page: '/faq/rendez-vous/#annuler-un-rendez-vous' },
	{ requete: 'ophtalmo', page: '/faq/rendez-vous/#quel-medecin-vais-je-voir' },
	{ requete: 'psychologue', page: '/faq/rendez-vous/#quel-medecin-vais-je-voir' },
	{ requete: 'frottis', page: '/faq/rendez-vous/#quel-medecin-vais-je-voir' },
	{ requete: 'pilule', page: '/faq/rendez-vous/#quel-medecin-vais-je-voir' },
	{ requete: 'gynécologue', page: '/faq/rendez-vous/#quel-medecin-vais-je-voir' },
	{ requete: 'modèle de convention mairie', page: '/faq/proposer-un-lieu/#convention-type' },

	// Money.
	{ requete: 'prix', page: '/faq/cout-et-remboursement/#prix-de-la-consultation' },
	{ requete: 'remboursement', page: '/faq/cout-et-remboursement/#combien-suis-je-rembourse' },
	{ requete: 'remboursment secu', page: '/faq/cout-et-remboursement/#combien-suis-je-rembourse' },
	{ requete: 'ticket moderateur', page: '/faq/cout-et-remboursement/#combien-suis-je-rembourse' },
	{ requete: 'depassement honoraire', page: '/faq/cout-et-remboursement/#pas-de-depassement' },
	{
		requete: 'pourquoi 2 euros en moins',
		page: '/faq/cout-et-remboursement/#participation-de-2-euros',
	},
	{
		requete: 'feuille de soin marron',
		page: '/faq/cout-et-remboursement/#feuille-de-soins-papier',
	},
	{ requete: 'tarif Réunion', page: '/faq/cout-et-remboursement/#prix-outre-mer' },
	{ requete: 'tarif enfant', page: '/faq/cout-et-remboursement/#prix-pour-un-enfant' },
	{
		requete: 'je suis etranger sans papier',
		page: '/faq/tiers-payant/#patients-dispenses-d-avance',
	},
	{ requete: "demandeur d'asile", page: '/faq/tiers-payant/#patients-dispenses-d-avance' },
	{ requete: 'avancer les frais', page: '/faq/tiers-payant/#patients-dispenses-d-avance' },
	{ requete: 'femme enceinte', page: '/faq/tiers-payant/#patients-dispenses-d-avance' },
	{ requete: 'AME', page: '/faq/tiers-payant/#patients-dispenses-d-avance' },
	{ requete: 'C2S', page: '/faq/tiers-payant/#c2s-sans-medecin-traitant' },
	{ requete: 'ALD', page: '/faq/tiers-payant/#tiers-payant-en-ald' },
	{ requete: 'MSA', page: '/faq/tiers-payant/#patients-de-la-msa' },

	// The usual doctor, or none.
	{
		requete: 'pas de medecin traitant remboursement',
		page: '/faq/sans-medecin-traitant/#suis-je-moins-bien-rembourse',
	},
	{
		requete: 'mon docteur est parti à la retraite',
		page: '/faq/sans-medecin-traitant/#eviter-la-baisse',
	},
	{
		requete: 'trouver un medcin traitant',
		page: '/faq/sans-medecin-traitant/#chercher-un-medecin-traitant',
	},
	{
		requete: 'toujours le même docteur ?',
		page: '/faq/suivi-des-patients/#meme-medecin-a-chaque-fois',
	},
	{ requete: 'resultat prise de sang', page: '/faq/suivi-des-patients/#resultats-d-examens' },
	{
		requete: 'peut-il me refaire mon ordonnance',
		page: '/faq/suivi-des-patients/#ordonnance-arret-certificat',
	},

	{ requete: 'arret de travail', page: '/faq/suivi-des-patients/#ordonnance-arret-certificat' },

	// Who may come, and with what.
	{ requete: 'belge', page: '/faq/qui-peut-venir/#assure-d-un-autre-pays' },
	{ requete: 'ma mère ne conduit pas', page: '/faq/qui-peut-venir/#accessibilite-et-transport' },
	{ requete: 'fauteuil roulant', page: '/faq/qui-peut-venir/#accessibilite-et-transport' },
	{
		requete: 'on est en vacances au camping',
		page: '/faq/qui-peut-venir/#en-vacances-ou-de-passage',
	},
	{ requete: 'j’habite une autre commune', page: '/faq/qui-peut-venir/#faut-il-habiter-la-zone' },
	{ requete: 'carte verte', page: '/faq/quoi-apporter/#sans-carte-vitale' },
	{ requete: 'quels papiers prendre', page: '/faq/quoi-apporter/#que-faut-il-apporter' },

	// What cannot wait.
	{ requete: 'SAS', page: '/faq/urgence/#medecin-indisponible' },
	{ requete: 'medecin de garde dimanche', page: '/faq/urgence/#soir-et-week-end' },
	{ requete: 'numero des pompiers', page: '/faq/urgence/#numeros-d-urgence' },
	{ requete: '15', page: '/faq/urgence/#numeros-d-urgence' },
	{ requete: 'le 15', page: '/faq/urgence/#numeros-d-urgence' },
	{ requete: '18', page: '/faq/urgence/#numeros-d-urgence' },
	{ requete: '112', page: '/faq/urgence/#numeros-d-urgence' },
	{ requete: '114', page: '/faq/urgence/#sourd-ou-malentendant' },
	{ requete: 'samu', page: '/faq/urgence/#numeros-d-urgence' },
	{ requete: 'urgence', page: '/faq/urgence/#numeros-d-urgence' },
	{ requete: 'urgences', page: '/faq/urgence/#numeros-d-urgence' },
];

const VILLES: readonly Requete[] = [
	// Towns that have a site: capitals, missing accents and hyphens, abbreviations, typos.
	{ requete: 'MARCIAC', page: '/lieux/marciac/' },
	{ requete: 'médecin saugues', page: '/lieux/saugues/' },
	{ requete: 'st eloy les mines', page: '/lieux/saint-eloy-les-mines/' },
	{ requete: 'sainte mere eglise', page: '/lieux/sainte-mere-eglise/' },
	{ requete: 'l’Aigle', page: '/lieux/l-aigle/' },
	{ requete: 'linguizetta', page: '/lieux/linguizzetta/' },
	{ requete: 'fleurance téléphone', page: '/lieux/fleurance/' },
	{ requete: 'medicobus Gacé', page: '/lieux/gace/' },
	{ requete: '56110', page: '/lieux/gourin/' },

	// Other towns, most of them in a zone: the finder answers.
	{ requete: 'Lectoure', page: '/lieux/#commune=32208' },
	{ requete: 'guemene sur scorff', page: '/lieux/#commune=56073' },
	{ requete: 'Montemboeuf', page: '/lieux/#commune=16225' },
	{ requete: '87000', page: '/lieux/#commune=87085' },
	{ requete: 'st etienne', page: '/lieux/#commune=42218' },
	{ requete: 'st-lo', page: '/lieux/#commune=50502' },
	{ requete: 'st paul', page: '/lieux/#commune=97415' },
	{ requete: 'Privas', page: '/lieux/#commune=07186' },
	{ requete: 'Le Tampon', page: '/lieux/#commune=97422' },
	{ requete: 'Joué-lès-Tours', page: '/lieux/#commune=37122' },
	{ requete: 'Cherbourg', page: '/lieux/#commune=50129' },
	{ requete: 'Digne', page: '/lieux/#commune=04070' },
	{ requete: 'paris 15', page: '/lieux/#commune=75115' },
	{ requete: 'marseille 8e', page: '/lieux/#commune=13208' },
	{ requete: "Saint-Étienne-du-Gué-de-l'Isle", page: '/lieux/#commune=22288' },
	{ requete: 'médecin à Auch', page: '/lieux/#commune=32013' },
	{ requete: 'auch médecin', page: '/lieux/#commune=32013' },
	{ requete: 'consultation solidaire Cahors', page: '/lieux/#commune=46042' },
	{ requete: 'cabinet médical Figeac', page: '/lieux/#commune=46102' },
	{ requete: 'docteur gers', page: '/lieux/plaisance/' },
];

const ELUS: readonly Requete[] = [
	// Zones and régions.
	{ requete: 'cœur haute lande', page: '/zones/coeur-haute-lande/' },
	{ requete: 'com com gorges du verdon', page: '/zones/lacs-et-gorges-du-verdon/' },
	{ requete: 'Monts d’Arrée', page: '/zones/monts-d-arree-communaute/' },
	{ requete: 'zone chateaumeillant', page: '/zones/berry-grand-sud/' },
	{ requete: 'zones Bretagne', page: '/regions/bretagne/' },
	{ requete: 'mayotte', page: '/regions/mayotte/' },
	{ requete: 'La Réunion', page: '/regions/la-reunion/' },
	{ requete: 'guadeloupe', page: '/regions/guadeloupe/' },
	{ requete: 'rives du haut allier', page: '/zones/rives-du-haut-allier/' },
	{ requete: 'haut allier', page: '/zones/haut-allier-margeride/' },
	{ requete: 'hautes terres', page: '/zones/hautes-terres/' },
	{ requete: 'PACA 5 zones', page: '/faq/etre-une-zone/#cinq-zones-en-paca' },

	// What mayors ask.
	{
		requete: 'mon village est-il dans la liste',
		page: '/faq/etre-une-zone/#ma-commune-est-elle-concernee',
	},
	{
		requete: 'ma commune est-elle dans une zone',
		page: '/faq/etre-une-zone/#ma-commune-est-elle-concernee',
	},
	{ requete: 'on a été oublié', page: '/faq/etre-une-zone/#pourquoi-pas-ma-commune' },
	{
		requete: 'selon quels critères',
		page: '/faq/etre-une-zone/#comment-les-zones-ont-ete-choisies',
	},
	{ requete: 'nouvelle liste de zones 2027', page: '/faq/etre-une-zone/#nouvelles-zones' },
	{
		requete: 'faire venir un docteur dans ma commune',
		page: '/faq/proposer-un-lieu/#comment-proposer-un-lieu',
	},
	{
		requete: 'cabinet prêt mais pas de volontaire',
		page: '/faq/proposer-un-lieu/#aucun-medecin-ne-vient',
	},
	{ requete: 'quelle salle faut-il', page: '/faq/proposer-un-lieu/#quel-local-convient' },
	{ requete: 'combien pour la mairie', page: '/faq/qui-paie/#cout-pour-la-commune' },
	{ requete: 'qui paye', page: '/faq/qui-paie/#qui-paie-le-medecin' },
	{ requete: 'qui paye le médecin', page: '/faq/qui-paie/#qui-paie-le-medecin' },
	{ requete: 'équipement du cabinet', page: '/faq/qui-paie/#qui-paie-l-equipement' },
	{ requete: 'affiche à imprimer', page: '/zones/' },
	{ requete: 'informer mes habitants', page: '/integrer/' },
	{ requete: 'subvention matériel médical', page: '/faq/qui-paie/#qui-paie-l-equipement' },
	{ requete: 'aides desert medical', page: '/faq/qui-paie/#autres-aides-pour-un-territoire' },
	{ requete: 'loger le médecin', page: '/faq/organisation-sur-place/#hebergement' },
];

const MEDECINS: readonly Requete[] = [
	// Money.
	{ requete: 'combien ça paye', page: '/faq/indemnite/#montant-de-l-indemnite' },
	{ requete: 'rémunération', page: '/faq/indemnite/#montant-de-l-indemnite' },
	{ requete: "l'indemnité", page: '/faq/indemnite/#montant-de-l-indemnite' },
	{ requete: 'indemnitée imposable ?', page: '/faq/indemnite/#impots-et-cotisations' },
	{ requete: 'péage essence', page: '/faq/indemnite/#frais-de-route-et-d-hebergement' },
	{ requete: 'juste une demie journée', page: '/faq/indemnite/#indemnite-de-la-demi-journee' },
	{ requete: 'CPAM de rattachement', page: '/faq/indemnite/#qui-verse-l-indemnite' },
	{ requete: 'secteur 2', page: '/faq/facturation/#medecin-de-secteur-2' },
	{ requete: 'secteur 1 secteur 2', page: '/faq/facturation/#medecin-de-secteur-2' },
	{ requete: 'GS', page: '/faq/facturation/#quel-tarif-appliquer' },
	{ requete: 'tarif G(S)', page: '/faq/facturation/#quel-tarif-appliquer' },
	{ requete: 'teletransmission', page: '/faq/facturation/#teletransmettre-sur-place' },

	// Procedures.
	{ requete: 's’inscrire', page: '/faq/inscription/#comment-se-porter-volontaire' },
	{ requete: 'demarches simplifiees', page: '/faq/inscription/#ou-trouver-le-formulaire' },
	{ requete: 'RPPS', page: '/faq/inscription/#que-demande-le-formulaire' },
	{ requete: 'CDOM accord', page: '/faq/inscription/#role-de-l-ordre' },
	{
		requete: 'je travaille à l’hôpital',
		page: '/faq/qui-peut-participer/#medecin-salarie-ou-hospitalier',
	},
	{ requete: '2 jours max', page: '/faq/inscription/#combien-de-jours-par-mois' },
	{ requete: 'CPS pas encore reçue', page: '/faq/carte-cps/#commencer-sans-la-nouvelle-carte' },
	{ requete: 'RC Pro', page: '/faq/assurance/#verifier-son-assurance' },
	{
		requete: 'cumul retraite CARMF',
		page: '/faq/retraites-et-cumul/#cumul-emploi-retraite-2027',
	},
	{ requete: 'payer mon remplaçant', page: '/faq/remplacement/#trouver-et-payer-un-remplacant' },
	{
		requete: 'DMP',
		page: '/faq/suivi-des-patients/#transmettre-les-informations',
	},
	{ requete: 'amende 1000 euros', page: '/faq/cadre-juridique/#penalite-de-1000-euros' },
	{ requete: 'guide pour les médecins', page: '/medecins/' },
];

const PRESSE: readonly Requete[] = [
	// Issuers and dates.
	{ requete: 'ARS PACA', page: '/presse/communiques/ars-paca-consultations-demarre/' },
	{
		requete: 'URPS Auvergne Rhône Alpes',
		page: '/presse/communiques/urps-aura-mode-d-emploi-2025-10-07/',
	},
	{ requete: 'Sénat', page: '/presse/communiques/senat-proposition-de-loi-mouiller-2025-05-13/' },
	{
		requete: 'communiqué octobre 2025 ARS Bretagne',
		page: '/presse/communiques/ars-bretagne-gourin-brennilis-2025-10-13/',
	},
	{
		requete: '30 octobre 2025',
		page: '/presse/communiques/premier-ministre-france-sante-2025-10-30/',
	},
	{ requete: '16 septembre 2025', page: '/faq/chiffres-et-sources/#premiere-consultation' },
	{
		requete: 'dossier de presse',
		page: '/presse/communiques/pacte-deserts-medicaux-dossier-de-presse-2025-04-25/',
	},
	{ requete: 'whats up doc cher', page: '/presse/#whatsupdoc-cher-2025-11' },
	{ requete: 'les dates clés', page: '/presse/chronologie/' },

	// Figures, money and law.
	{
		requete: 'nombre de médecins volontaires',
		page: '/faq/chiffres-et-sources/#combien-de-medecins',
	},
	{
		requete: 'nombre de consultations',
		page: '/faq/chiffres-et-sources/#combien-de-consultations',
	},
	{ requete: 'photos libres de droit', page: '/presse/kit/' },
	{ requete: 'carte de france à télécharger', page: '/presse/kit/' },
	{ requete: 'sécurité des données', page: '/donnees-personnelles/' },
	{ requete: 'mise à jour des informations', page: '/a-propos/' },
	{ requete: '6500', page: '/faq/chiffres-et-sources/#combien-de-consultations' },
	{ requete: 'habitants des zones en bretagne', page: '/presse/chiffres/#bretagne-habitants' },
	{
		requete: 'combien de gens n’ont pas de medecin traitant',
		page: '/presse/chiffres/#francais-sans-medecin-traitant',
	},
	{ requete: 'd’où vient l’argent', page: '/faq/qui-paie/#budget-total' },
	{
		requete: 'je suis journaliste qui contacter',
		page: '/faq/chiffres-et-sources/#qui-pilote-et-contact-presse',
	},
	{ requete: 'loi mouiller', page: '/faq/cadre-juridique/#proposition-de-loi-mouiller' },
	{ requete: 'décret 200 euros', page: '/faq/cadre-juridique/#texte-qui-fixe-les-200-euros' },
	{ requete: 'bilan un an après', page: '/faq/deroulement/#generalisation-et-evaluation' },
	{ requete: 'maison france sante', page: '/faq/ne-pas-confondre/#france-sante' },
	{
		requete: 'association medecins solidaires',
		page: '/faq/ne-pas-confondre/#medecins-solidaires',
	},
	{
		requete: 'est-ce un site du gouvernement ?',
		page: '/faq/chiffres-et-sources/#ce-site-est-il-officiel',
	},
	{ requete: 'telecharger les données', page: '/donnees/' },
];

/**
 * Queries as readers type them, whoever they are: everyday words, acronyms, typos, dates, names
 * without accents or hyphens. They start from what people say, not from the titles of the pages:
 * they tell how good the search is, and one that fails is not to be reworded.
 */
export const REQUETES: readonly Requete[] = [
	...PATIENTS,
	...VILLES,
	...ELUS,
	...MEDECINS,
	...PRESSE,
];
