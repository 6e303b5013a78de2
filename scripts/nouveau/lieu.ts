import path from 'node:path';
import {
	communesProches,
	decrireCommune,
	type IndexDeCommunes,
	indexCommunes,
	lireCommune,
	trouverCommune,
} from '../../src/domain/importer/commune.ts';
import { lireJours } from '../../src/domain/importer/date.ts';
import { formatDate } from '../../src/domain/date.ts';
import { ficheDeLieu } from '../../src/domain/importer/fiche-de-lieu.ts';
import { identifiantDeLieu } from '../../src/domain/importer/identifiant.ts';
import { lireTelephone } from '../../src/domain/importer/telephone.ts';
import { STATUT_SENS, TYPE_LIBELLES } from '../../src/domain/libelles.ts';
import type { Commune } from '../../src/domain/territories.ts';
import { type LieuSaisi, lieuSchema } from '../../src/schemas/lieu.ts';
import { STATUTS, TYPES_DE_LIEU } from '../../src/schemas/valeurs-de-lieu.ts';
import type { Dialogue } from '../importer/dialogue.ts';
import type { Donnees } from '../importer/donnees.ts';
import { brouillon } from '../importer/ecrire.ts';
import { ajouterLieu, enTeteDeLieux } from '../importer/yaml/lieux.ts';
import { rendreFiche, type Valeur } from '../importer/yaml/rendre.ts';
import { aVenir, lireDatePassee } from './dates.ts';
import { enregistrer } from './enregistrer.ts';
import { choisir, facultatif, ouiOuNon, poser, texte } from './poser.ts';
import { identifiants } from './references.ts';
import { demanderIdentifiant } from './source.ts';

/** « Gourin 56110 », « 56110 Gourin », « 56066 »: what somebody types to name a commune. */
function readCommune(answer: string, index: IndexDeCommunes) {
	const { territories } = index;
	if (territories.communes.has(answer))
		return trouverCommune({ insee: answer, territoire: {} }, index);
	const [, before, after] = /^(.*?)[\s,]+(\d{5})$/.exec(answer) ?? [];
	const { nom, codePostal, departement } = lireCommune(
		before ? `${after ?? ''} ${before}` : answer
	);
	return trouverCommune(
		{ nom, codePostal, territoire: departement ? { departement } : {} },
		index
	);
}

/** Ask for a commune; where several are possible, which one; where it has several postcodes, too. */
async function demanderCommune(
	dialogue: Dialogue,
	donnees: Donnees
): Promise<{ commune: Commune; codePostal: string }> {
	const index = indexCommunes(donnees.territories);
	const found = await poser(dialogue, {
		texte: 'Dans quelle commune ? (nom et code postal : « Gourin 56110 », ou code INSEE)',
		lire: (answer) => {
			const read = readCommune(answer, index);
			if (read.etat !== 'inconnu') return { valeur: read };
			const near = communesProches({ nom: lireCommune(answer).nom, territoire: {} }, index);
			return { refus: [read.raison, ...near.map(decrireCommune)].join('\n    ') };
		},
	});
	if (found.etat === 'trouve') return found;
	const code = await choisir(dialogue, `Laquelle ? (${found.raison})`, [
		...found.candidats.map((commune) => [commune.code, decrireCommune(commune)] as const),
		['autre', 'aucune de celles-là'],
	]);
	const commune = found.candidats.find((one) => one.code === code);
	if (!commune) return demanderCommune(dialogue, donnees);
	const [only = '', other] = commune.codesPostaux;
	if (other === undefined) return { commune, codePostal: only };
	const codePostal = await choisir(
		dialogue,
		'Quel code postal ?',
		commune.codesPostaux.map((one) => [one, ''] as const)
	);
	return { commune, codePostal };
}

/** Where the site is, as far as sources name it. */
async function demanderEndroit(
	dialogue: Dialogue,
	commune: Commune
): Promise<Pick<LieuSaisi, 'nom' | 'precision' | 'type' | 'adresse'>> {
	const { shape } = lieuSchema;
	const nom = await facultatif(dialogue, 'Nom du lieu, si la source le nomme ?', shape.nom);
	const kinds = TYPES_DE_LIEU.map((type) => [type, TYPE_LIBELLES[type]] as const);
	const type = await choisir(dialogue, 'Quelle sorte de lieu ?', [
		...kinds,
		['inconnue', 'la source ne le dit pas'],
	]);
	const known = { type: type === 'inconnue' ? undefined : type };
	if (nom !== undefined) {
		const adresse = await facultatif(
			dialogue,
			'Numéro et voie, tels que la source les donne ?',
			shape.adresse.unwrap()
		);
		return { nom, ...known, adresse, precision: 'lieu' };
	}
	const local = await ouiOuNon(
		dialogue,
		'La source parle-t-elle d’un local précis, sans le nommer ?'
	);
	return { nom: commune.nom, ...known, precision: local ? 'local-non-nomme' : 'commune' };
}

/** How to reach the site and when somebody is there. */
async function demanderPratique(dialogue: Dialogue): Promise<Partial<LieuSaisi>> {
	const { shape } = lieuSchema;
	const telephone = await poser(dialogue, {
		texte: 'Téléphone donné par la source ? (Entrée : inconnu)',
		lire: lireTelephone,
		defaut: '',
	});
	const note = telephone
		? await facultatif(
				dialogue,
				'À qui est ce numéro, et de quand date-t-il ?',
				shape.telephoneNote.unwrap()
			)
		: undefined;
	const booking = shape.rendezVous.unwrap().shape;
	const comment = await facultatif(
		dialogue,
		'Comment prendre rendez-vous, d’après la source ?',
		booking.comment
	);
	const url = comment
		? await facultatif(dialogue, 'Adresse web de la réservation ?', booking.url.unwrap())
		: undefined;
	const jours = await facultatif(
		dialogue,
		'Jours ou rythme annoncés, avec leur date ?',
		shape.jours.unwrap()
	);
	const passages = await poser<string[]>(dialogue, {
		texte: 'Jours de passage annoncés ? (26/03/2026, 27/03/2026 ; Entrée : aucun)',
		lire: lireJours,
		defaut: [],
		montre: 'aucun',
	});
	return {
		telephone,
		telephoneNote: note,
		rendezVous: comment ? { comment, ...(url && { url }) } : undefined,
		jours,
		passages,
	};
}

/** What sources report, and since when. */
async function demanderStatut(
	dialogue: Dialogue,
	passages: readonly string[] = []
): Promise<Pick<LieuSaisi, 'statut' | 'dateStatut' | 'constat'>> {
	const statut = await choisir(
		dialogue,
		'Que rapporte la source ? Dans le doute, le statut le plus prudent.',
		STATUTS.map((one) => [one, STATUT_SENS[one]] as const)
	);
	const [coming] = aVenir(passages);
	if (coming !== undefined && (statut === 'ferme' || statut === 'suspendu')) {
		console.log(
			`  ✖ un lieu « ${statut} » n’annonce pas de passage le ${formatDate(coming)} : choisissez un autre statut, ou recommencez sans ce passage`
		);
		return demanderStatut(dialogue, passages);
	}
	const open = statut === 'ouvert';
	const dateStatut = await poser(dialogue, {
		texte: open
			? 'Date des consultations rapportées ? (16/01/2026, janvier 2026)'
			: 'Date de ce statut d’après la source ? (Entrée : inconnue)',
		lire: (answer) => {
			const date = lireDatePassee(answer);
			return open && 'valeur' in date && date.valeur === 'inconnue'
				? {
						refus: 'sans date, le statut n’est pas « ouvert » : donnez-la, ou recommencez avec un autre statut',
					}
				: date;
		},
		...(!open && { defaut: 'inconnue' }),
	});
	const constat = await texte(
		dialogue,
		'En une phrase, dans vos mots : qui le dit, quand, quoi ?',
		lieuSchema.shape.constat
	);
	return { statut, dateStatut, constat };
}

/** `npm run nouveau -- lieu`. */
export async function nouveauLieu(dialogue: Dialogue, donnees: Donnees): Promise<number> {
	const { commune, codePostal } = await demanderCommune(dialogue, donnees);
	const there = donnees.lieux.filter((lieu) => lieu.commune === commune.code);
	for (const { id, nom } of there) console.log(`  Déjà connu à ${commune.nom} : ${nom} (${id})`);
	const endroit = await demanderEndroit(dialogue, commune);
	const pratique = await demanderPratique(dialogue);
	const statut = await demanderStatut(dialogue, pratique.passages);
	const known = donnees.sources.map(({ id, titre, editeur }) => ({
		id,
		nom: `${editeur}, ${titre}`,
	}));
	const sources = await identifiants(dialogue, 'Sur quels documents reposent ces faits ?', known);
	const note = await facultatif(
		dialogue,
		'Une réserve, un désaccord entre sources ?',
		lieuSchema.shape.note.unwrap(),
		'',
		'aucune'
	);
	const taken = new Set(donnees.lieux.map(({ id }) => id));
	const id = await demanderIdentifiant(
		dialogue,
		identifiantDeLieu(commune, endroit.nom, taken),
		taken
	);
	const fiche = ficheDeLieu({
		id,
		commune: commune.code,
		codePostal,
		...endroit,
		...pratique,
		...statut,
		sources,
		note,
	});
	const draft = brouillon();
	const file = path.join(donnees.folders.data, 'lieux', `${commune.region.id}.yaml`);
	const text = draft.lire(file) ?? enTeteDeLieux(commune.region.nom);
	const departements = new Set(
		[...donnees.territories.departements.values()].map((one) => one.nom)
	);
	draft.ecrire(file, ajouterLieu(text, fiche, commune, departements));
	return enregistrer(
		dialogue,
		rendreFiche(fiche as unknown as Record<string, Valeur>),
		draft,
		donnees
	);
}
