import path from 'node:path';
import { identifiantLibre } from '../../src/domain/importer/identifiant.ts';
import { nettoyer } from '../../src/domain/importer/nettoyer.ts';
import { slugify } from '../../src/domain/slug.ts';
import { communiqueSchema } from '../../src/schemas/communique.ts';
import type { Source } from '../../src/schemas/source.ts';
import type { Dialogue } from '../importer/dialogue.ts';
import type { Donnees } from '../importer/donnees.ts';
import { type Brouillon, brouillon } from '../importer/ecrire.ts';
import { rendre, rendreFiche, type Valeur } from '../importer/yaml/rendre.ts';
import { enregistrer } from './enregistrer.ts';
import { choisir, facultatif, lignes, ouiOuNon, poser, texte } from './poser.ts';
import { identifiants } from './references.ts';
import { fautesDuTexte } from './texte.ts';
import { ajouterSource, type Amorce, demanderIdentifiant, demanderSource } from './source.ts';

/** What a release is known by before anything is asked. */
export interface AmorceDeCommunique extends Amorce {
	/** Town from which it is dated. */
	lieu?: string | undefined;
	/** Record of the document, where there is one. */
	source?: Source | undefined;
}

/** The document itself: the record that there is, or a new one. */
interface Document {
	id: string;
	titre: string;
	exact: boolean;
	editeur: string;
	date: string;
	apercu: string;
}

const documentOf = ({ id, titre, titreExact, editeur, date }: Source): Document => ({
	id,
	titre,
	exact: titreExact,
	editeur,
	date,
	apercu: '',
});

async function demanderDocument(
	dialogue: Dialogue,
	donnees: Donnees,
	draft: Brouillon,
	amorce: AmorceDeCommunique
): Promise<Document> {
	if (amorce.source) return documentOf(amorce.source);
	const known = donnees.sources.map(({ id, titre, editeur }) => ({
		id,
		nom: `${editeur}, ${titre}`,
	}));
	const isKnown = await ouiOuNon(
		dialogue,
		'Le document est-il déjà dans data/sources.yaml ?',
		'non'
	);
	if (isKnown) {
		const [id = ''] = await identifiants(dialogue, 'Lequel ?', known);
		const source = donnees.sources.find((one) => one.id === id);
		if (source) return documentOf(source);
	}
	const fiche = await demanderSource(dialogue, donnees, amorce);
	ajouterSource(draft, fiche, donnees);
	const { id, titre, editeur, date } = fiche;
	return {
		id,
		titre,
		exact: !fiche.titreExact,
		editeur,
		date,
		apercu: `${rendreFiche(fiche)}\n\n`,
	};
}

async function demanderRegion(
	dialogue: Dialogue,
	{ territories }: Donnees
): Promise<string | undefined> {
	const answer = await poser(dialogue, {
		texte: 'Région ? (nom ; Entrée : toute la France)',
		lire: (said) => {
			const wanted = slugify(said);
			const found = [...territories.regions.values()].find(
				({ id, code, nom }) => id === wanted || code === said || slugify(nom) === wanted
			);
			return found
				? { valeur: found.code }
				: { refus: 'aucune région de ce nom (exemples : Bretagne, Occitanie)' };
		},
		defaut: '',
	});
	return answer === '' ? undefined : answer;
}

/** `npm run nouveau -- communique`, from nothing or from what is already known of the document. */
export async function nouveauCommunique(
	dialogue: Dialogue,
	donnees: Donnees,
	amorce: AmorceDeCommunique = {}
): Promise<number> {
	const { shape } = communiqueSchema;
	const draft = brouillon();
	const document = await demanderDocument(dialogue, donnees, draft, amorce);
	const nature = await choisir(dialogue, 'Qu’est-ce que c’est ?', [
		['communique', 'communiqué de presse'],
		['dossier', 'dossier de presse'],
		['texte-officiel', 'loi, décret, question au Parlement'],
		['page-information', 'page d’une agence ou d’un organisme professionnel'],
		['article', 'article de presse : revue de presse, sans page à lui'],
	]);
	const emetteur = await texte(dialogue, 'Qui parle ?', shape.emetteur, document.editeur);
	const lieu = await facultatif(
		dialogue,
		'Ville d’où il est daté ?',
		shape.lieu.unwrap(),
		amorce.lieu
	);
	const region = await demanderRegion(dialogue, donnees);
	const resume = await texte(
		dialogue,
		'L’essentiel en une ou deux phrases, dans vos mots ?',
		shape.resume
	);
	const known = donnees.zones.map(({ id, nomCite }) => ({ id, nom: nomCite ?? id }));
	const zones = await identifiants(dialogue, 'De quelles zones parle-t-il ?', known, []);
	const own = await lignes(
		dialogue,
		'Le résumé qui fera la page, dans vos mots (rien : la phrase ci-dessus).',
		fautesDuTexte([...donnees.sources.map((one) => one.id), document.id], true)
	);
	const taken = new Set(donnees.communiques.map(({ id }) => id));
	const date = document.date === 'inconnue' ? '' : ` ${document.date}`;
	const name = slugify(
		`${emetteur} ${nettoyer(document.titre).split(' ').slice(0, 6).join(' ')}${date}`
	);
	const id = await demanderIdentifiant(dialogue, identifiantLibre([name], taken), taken);
	const head: Record<string, Valeur> = {
		titre: document.titre,
		titreExact: document.exact ? 'oui' : 'non',
		emetteur,
		nature,
		source: document.id,
		...(lieu && { lieu }),
		...(region && { region }),
		resume,
		...(zones.length > 0 && { zones }),
	};
	const body = own === '' ? `${resume.replace(/\s*\.$/, '')} [@${document.id}].` : own;
	const text = `---\n${rendre(head)}\n---\n\n${body}\n`;
	const file = path.join(donnees.folders.content, 'communiques', `${id}.md`);
	draft.lire(file);
	draft.ecrire(file, text);
	return enregistrer(dialogue, `${document.apercu}${text}`, draft, donnees);
}
