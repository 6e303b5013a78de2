import path from 'node:path';
import { identifiantLibre } from '../../src/domain/importer/identifiant.ts';
import { slugify } from '../../src/domain/slug.ts';
import { PUBLICS } from '../../src/schemas/champs.ts';
import { questionSchema } from '../../src/schemas/question.ts';
import type { Dialogue } from '../importer/dialogue.ts';
import type { Donnees } from '../importer/donnees.ts';
import { brouillon } from '../importer/ecrire.ts';
import { rendre } from '../importer/yaml/rendre.ts';
import { aujourdhui } from './dates.ts';
import { enregistrer } from './enregistrer.ts';
import { fautesDuTexte } from './texte.ts';
import { choisir, lignes, poser, texte } from './poser.ts';
import { identifiants } from './references.ts';
import { demanderIdentifiant } from './source.ts';

/** `npm run nouveau -- question`. */
export async function nouvelleQuestion(dialogue: Dialogue, donnees: Donnees): Promise<number> {
	const { shape } = questionSchema;
	const themes = donnees.themes.map(({ id, titre }) => [id, titre] as const);
	const theme = await choisir(dialogue, 'Dans quel thème ?', themes);
	const question = await texte(dialogue, 'La question, comme on la pose ?', shape.question);
	const publics = await identifiants(
		dialogue,
		`À qui s’adresse-t-elle : ${PUBLICS.join(', ')} ?`,
		PUBLICS.map((id) => ({ id, nom: id }))
	);
	const etat = await choisir(dialogue, 'La réponse est-elle établie ?', [
		['etabli', 'les sources concordent'],
		['a-confirmer', 'source ancienne ou indirecte, déduction ou calcul : la réponse le dit'],
		['divergent', 'elles se contredisent, et la réponse le montre'],
		['inconnu', 'rien de publié, et la réponse le dit'],
	]);
	const known = donnees.sources.map(({ id, titre, editeur }) => ({
		id,
		nom: `${editeur}, ${titre}`,
	}));
	const sources = await identifiants(dialogue, 'Sur quels documents repose la réponse ?', known);
	const motsCles = await poser<string[]>(dialogue, {
		texte: 'Mots que les gens emploient à la place, séparés par des virgules ? (Entrée : aucun)',
		lire: (answer) => ({
			valeur: answer
				.split(',')
				.map((mot) => mot.trim())
				.filter((mot) => mot !== ''),
		}),
		defaut: [],
		montre: 'aucun',
	});
	const reponse = await lignes(
		dialogue,
		'La réponse : d’abord la phrase qui répond, puis le détail. Citez une source ainsi : [@identifiant].',
		fautesDuTexte(donnees.sources.map((one) => one.id))
	);
	const taken = new Set(donnees.questions.map(({ id }) => id));
	const id = await demanderIdentifiant(
		dialogue,
		identifiantLibre([slugify(question)], taken),
		taken
	);
	const ranks = donnees.questions
		.filter(({ folder }) => folder === theme)
		.map(({ head }) => head.ordre);
	const head = rendre({
		question,
		publics,
		etat,
		sources,
		verifieeLe: aujourdhui(),
		ordre: String(Math.max(0, ...ranks) + 1),
		...(motsCles.length > 0 && { motsCles }),
	});
	const text = `---\n${head}\n---\n\n${reponse}\n`;
	const draft = brouillon();
	const file = path.join(donnees.folders.content, 'questions', theme, `${id}.md`);
	draft.lire(file);
	draft.ecrire(file, text);
	return enregistrer(dialogue, text, draft, donnees);
}
