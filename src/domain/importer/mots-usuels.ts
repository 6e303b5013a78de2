import { STATUTS, type Statut, TYPES_DE_LIEU } from '../../schemas/valeurs-de-lieu.ts';
import { slugify } from '../slug.ts';
import type { Lu } from './lu.ts';
import { nettoyer } from './nettoyer.ts';

type TypeDeLieu = (typeof TYPES_DE_LIEU)[number];

/** Usual words for each kind of site, as slugs; a word may be followed by others. */
const TYPES: Record<TypeDeLieu, RegExp> = {
	'centre-de-sante':
		/^(?:cds|cts|centre-(?:territorial-|municipal-|intercommunal-|departemental-)?de-sante)\b/,
	'maison-de-sante':
		/^(?:msp|mspu|maison-(?:pluri(?:professionnelle|disciplinaire)-)?de-sante)\b/,
	ehpad: /^(?:ehpad|etablissement-d-hebergement-pour-personnes-agees)\b/,
	'centre-hospitalier': /^(?:ch|chu|centre-hospitalier|hopital)\b/,
	cabinet: /^(?:cabinet|maison-medicale)\b/,
	autre: /^(?:autre|pole-(?:pluri(?:professionnel|disciplinaire)-)?(?:de-)?sante|mairie|salle|local|locaux|maison-france-services|france-services|maison-de-services|bus|camion)\b/,
};

/** The kind of site that a cell names in usual words. */
export function lireType(text: string): Lu<TypeDeLieu> {
	const word = slugify(nettoyer(text));
	const found = TYPES_DE_LIEU.find((type) => TYPES[type].test(word));
	return found
		? { valeur: found }
		: {
				refus: `« ${nettoyer(text)} » n’est pas une sorte de lieu connue : ${TYPES_DE_LIEU.join(', ')}`,
			};
}

const STATUS_WORDS: Record<Statut, RegExp> = {
	ouvert: /^(?:consultations?-(?:rapportees?|signalees?|en-cours|tenues?|assurees?|effectives?)|premieres-consultations-(?:tenues|effectuees))$/,
	pret: /^(?:prete?|pret-a-ouvrir|equipee?|equipee?-attend-(?:des|un)-medecins?|(?:en-attente-de|attend-(?:des?|un)|sans)-medecins?)$/,
	'ouverture-prochaine':
		/^(?:ouverture-(?:prochaine|annoncee|a-venir|annoncee-non-confirmee)|ouverture-prevue(?:-(?:en|le|pour|debut|fin|mi|courant)-.+)?|en-attente-d-ouverture|ouvre-prochainement|prochainement|a-venir|en-cours-d-ouverture)$/,
	annonce: /^(?:annoncee?|lieu-annonce|site-annonce|identifiee?|retenue?|prevue?|cite|citee)$/,
	suspendu: /^(?:suspendue?|interrompue?|en-pause)$/,
	ferme: /^(?:fermee?|ferme-definitivement|retiree?|arretee?)$/,
};

/** « Open » in a table may mean that patients are seen, or that the place is ready for a doctor. */
const OPEN =
	/^(?:ouverte?(?:-depuis-.+)?|operationnel(?:le)?|actif|active|en-service|en-fonctionnement|fonctionnel(?:le)?|oui)$/;

/**
 * The status that a cell gives in usual words.
 * @param ouvert what « ouvert », « opérationnel » mean in this file, where the editor has said it
 */
export function lireStatut(text: string, ouvert?: 'ouvert' | 'pret'): Lu<Statut> {
	const plain = nettoyer(text);
	const word = slugify(plain);
	if (OPEN.test(word)) {
		if (ouvert) return { valeur: ouvert };
		return {
			refus: `« ${plain} » : des consultations s’y tiennent-elles d’après le document (--ouvert ouvert), ou le lieu est-il seulement prêt (--ouvert pret) ?`,
		};
	}
	const found = STATUTS.find((statut) => statut === word || STATUS_WORDS[statut].test(word));
	return found
		? { valeur: found }
		: {
				refus: `« ${plain} » n’est pas un statut connu : changez le mot dans la colonne « statut » (${STATUTS.join(', ')})`,
			};
}
