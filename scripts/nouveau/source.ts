import path from 'node:path';
import { identifiantLibre } from '../../src/domain/importer/identifiant.ts';
import { slugify } from '../../src/domain/slug.ts';
import { identifiant } from '../../src/schemas/champs.ts';
import { type NATURES_DE_SOURCE, sourceSchema } from '../../src/schemas/source.ts';
import type { Dialogue } from '../importer/dialogue.ts';
import type { Donnees } from '../importer/donnees.ts';
import { type Brouillon, brouillon } from '../importer/ecrire.ts';
import { insererApres, placesDe } from '../importer/yaml/fiches.ts';
import { rendreFiche, type Valeur } from '../importer/yaml/rendre.ts';
import { aujourdhui, lireDatePassee } from './dates.ts';
import { enregistrer } from './enregistrer.ts';
import { type Choix, choisir, facultatif, ouiOuNon, poser, texte } from './poser.ts';

/** A source as it is written. */
export type FicheDeSource = { id: string; titre: string; editeur: string; date: string } & Record<
	string,
	Valeur
>;

/** What is already known of the document. */
export interface Amorce {
	titre?: string | undefined;
	editeur?: string | undefined;
	date?: string | undefined;
	url?: string | undefined;
}

const NATURES: readonly Choix<(typeof NATURES_DE_SOURCE)[number]>[] = [
	['officielle', 'ministère, ARS, Assurance Maladie, Parlement, collectivité'],
	['professionnelle', 'Ordre, URPS, fédération, syndicat'],
	['media', 'presse, radio, site d’information'],
	['autre', 'assureur, mutuelle, cabinet, site d’un élu, site d’opinion, blog'],
];

/** Ask all that a document's record needs. */
export async function demanderSource(
	dialogue: Dialogue,
	donnees: Donnees,
	amorce: Amorce = {}
): Promise<FicheDeSource> {
	const { shape } = sourceSchema;
	const titre = await texte(dialogue, 'Titre du document ?', shape.titre, amorce.titre);
	const exact = await ouiOuNon(dialogue, 'Ce titre est-il celui du document, au mot près ?');
	const editeur = await texte(
		dialogue,
		'Qui le publie ? (exemple : ARS Bretagne)',
		shape.editeur,
		amorce.editeur
	);
	const nature = await choisir(dialogue, 'Qui est-ce ?', NATURES);
	const date = await poser(dialogue, {
		texte: 'Date du document ? (20/10/2025, octobre 2025, 2025 ; Entrée : inconnue)',
		lire: lireDatePassee,
		defaut: amorce.date ?? 'inconnue',
	});
	const url = await texte(dialogue, 'Adresse web où vous l’avez lu ?', shape.url, amorce.url);
	const via = await facultatif(
		dialogue,
		'Est-ce un autre site qui le reproduit ? Lequel ?',
		shape.lueVia.unwrap(),
		'',
		'non'
	);
	const read = await ouiOuNon(dialogue, 'L’avez-vous lu aujourd’hui ?');
	const reserve = await facultatif(
		dialogue,
		'Une réserve sur sa fiabilité ?',
		shape.reserve.unwrap(),
		'',
		'aucune'
	);
	const taken = new Set(donnees.sources.map(({ id }) => id));
	const name = slugify(`${editeur}${date === 'inconnue' ? '' : ` ${date}`}`);
	const id = await demanderIdentifiant(dialogue, identifiantLibre([name], taken), taken);
	return {
		id,
		titre,
		...(!exact && { titreExact: 'non' }),
		editeur,
		nature,
		date,
		url,
		...(via && { lueVia: via }),
		...(read && { consultee: aujourdhui() }),
		...(reserve && { reserve }),
	};
}

/** Ask for an id that nothing has yet; one is proposed. */
export const demanderIdentifiant = (
	dialogue: Dialogue,
	propose: string,
	pris: ReadonlySet<string>
): Promise<string> =>
	poser(dialogue, {
		texte: 'Identifiant de la fiche ? (il ne changera plus)',
		lire: (answer) => {
			const [issue] = identifiant.safeParse(answer).error?.issues ?? [];
			if (issue) return { refus: `attendu : ${issue.message}` };
			return pris.has(answer)
				? { refus: 'cet identifiant est déjà pris : donnez-en un autre' }
				: { valeur: answer };
		},
		defaut: propose,
	});

/** Add a document beside the others of its publisher, otherwise after those of its nature. */
export function ajouterSource(
	draft: Brouillon,
	fiche: FicheDeSource,
	{ folders, sources }: Donnees
): void {
	const file = path.join(folders.data, 'sources.yaml');
	const lines = (draft.lire(file) ?? '').split('\n');
	const last = (same: (id: string) => boolean) =>
		placesDe(lines).findLast(({ id }) => same(id))?.fin;
	const ids = (field: 'editeur' | 'nature') =>
		new Set(sources.filter((one) => one[field] === fiche[field]).map(({ id }) => id));
	const beside = last((id) => ids('editeur').has(id));
	const after = beside ?? last((id) => ids('nature').has(id)) ?? lines.length;
	const block = rendreFiche(fiche);
	const titled = beside === undefined ? `# ${fiche.editeur}\n\n${block}` : block;
	draft.ecrire(file, insererApres(lines, after, titled).join('\n'));
}

/** `npm run nouveau -- source`. */
export async function nouvelleSource(dialogue: Dialogue, donnees: Donnees): Promise<number> {
	const fiche = await demanderSource(dialogue, donnees);
	const draft = brouillon();
	ajouterSource(draft, fiche, donnees);
	return enregistrer(dialogue, rendreFiche(fiche), draft, donnees);
}
