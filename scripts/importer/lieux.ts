import path from 'node:path';
import { lireRangee } from '../../src/domain/importer/colonnes.ts';
import { indexCommunes } from '../../src/domain/importer/commune.ts';
import { sansObjet } from '../../src/domain/importer/decision.ts';
import { type LectureDeLieux, lireLieu, type LieuLu } from '../../src/domain/importer/lieu-lu.ts';
import { type BilanDeLieux, classerLieux } from '../../src/domain/importer/lieux.ts';
import { lieuSchema } from '../../src/schemas/lieu.ts';
import { appliquerLieux } from './appliquer-lieux.ts';
import type { Dialogue } from './dialogue.ts';
import { Arret, lireDonnees, sourceNommee } from './donnees.ts';
import { brouillon } from './ecrire.ts';
import { lireFichier } from './fichier.ts';
import type { Options } from './options.ts';
import { rapportDeLieux } from './rapport-lieux.ts';
import { lireTableau, type Tableau } from './tableau.ts';
import { terminer } from './terminer.ts';
import { trancher } from './trancher.ts';

const TITLES =
	'Il faut une ligne de titres, par exemple : nom ; type ; adresse ; code postal ; commune ; téléphone ; statut ; date';

/** @throws Arret when the text is no table of sites */
function tableOf(texte: string, file: string): Tableau {
	const table = lireTableau(texte, 2);
	if (!table) throw new Arret(`${file} : ce n’est pas un tableau de lieux. ${TITLES}`);
	if ('ligne' in table)
		throw new Arret(
			`${file} : un guillemet ouvert vers la ligne ${table.ligne} n’est jamais fermé. Corrigez-le, ou refaites l’export en CSV.`
		);
	const columns = new Set(table.enTete.colonnes);
	if (!columns.has('commune') && !columns.has('insee') && !columns.has('adresse'))
		throw new Arret(`${file} : aucune colonne ne donne la commune. ${TITLES}`);
	return table;
}

/** The rows of a table of sites, each as far as it could be read. */
function lireLieux(
	{ rangs, enTete }: Tableau,
	{ statut, ouvert, date }: Options,
	lecture: LectureDeLieux
): LieuLu[] {
	return rangs.slice(enTete.rang + 1).flatMap(({ ligne, cellules }) => {
		const cells = lireRangee(cellules, enTete);
		if (Object.keys(cells).length === 0) return [];
		return [lireLieu(ligne, cells, { statut, ouvert, date }, lecture)];
	});
}

/** New records that the schema refuses (a text too long…) are the editor's to mend, row by row. */
function withoutInvalid(bilan: BilanDeLieux): BilanDeLieux {
	const checked = bilan.nouveaux.map((nouveau) => ({
		nouveau,
		issues: lieuSchema.safeParse(nouveau.fiche).error?.issues ?? [],
	}));
	return {
		...bilan,
		nouveaux: checked.filter(({ issues }) => issues.length === 0).map((one) => one.nouveau),
		refuses: [
			...bilan.refuses,
			...checked
				.filter(({ issues }) => issues.length > 0)
				.map(({ nouveau, issues }) => ({
					...nouveau.lu,
					refus: issues.map(
						(issue) => `${issue.path.join('.')} : attendu ${issue.message}`
					),
				})),
		],
	};
}

/** Choices that speak of no row of the table. */
const lignesSansObjet = (rows: readonly LieuLu[], choix: Options['choix']): string[] =>
	[...choix.keys()].filter((key) => !rows.some(({ ligne }) => String(ligne) === key));

/** `npm run importer -- lieux <fichier.csv> --source <id>`. Returns the exit code. */
export async function importerLieux(options: Options, dialogue?: Dialogue): Promise<number> {
	const donnees = lireDonnees();
	const source = sourceNommee(options.source, donnees.sources);
	if (!options.fichier)
		throw new Arret(
			'Quel fichier importer ? Tapez, par exemple : npm run importer -- lieux tableau.csv --source <id>'
		);
	const fichier = lireFichier(options.fichier);
	if ('refus' in fichier) throw new Arret(`${options.fichier} : ${fichier.refus}`);
	const table = tableOf(fichier.texte, options.fichier);
	const communes = indexCommunes(donnees.territories);
	const rows = lireLieux(table, options, { ...donnees.reperes, communes });
	if (rows.length === 0)
		throw new Arret(
			`${options.fichier} : aucune ligne sous les titres. Vérifiez que c’est le bon fichier.`
		);
	const bilan = withoutInvalid(
		classerLieux(rows, {
			lieux: donnees.lieux,
			source,
			communes: donnees.territories.communes,
			choix: options.choix,
		})
	);
	const conflits = bilan.presents.flatMap((present) => present.conflits);
	const tranches = await trancher(conflits, options.decisions, dialogue?.demander);
	const draft = brouillon();
	const folder = path.join(donnees.folders.data, 'lieux');
	appliquerLieux(draft, folder, bilan, tranches, source.id, donnees);
	const remarques = rows.filter((row) => row.remarques.length > 0).length;
	const undecided = tranches.filter(({ decision }) => !decision).length;
	return terminer({
		rapport: rapportDeLieux({
			options,
			source,
			bilan,
			tranches,
			rows,
			enTete: table.enTete,
			communes,
		}),
		draft,
		folders: donnees.folders,
		ecrire: options.ecrire,
		sansObjet: sansObjet(options.decisions, tranches),
		choixSansObjet: lignesSansObjet(rows, options.choix),
		reste:
			bilan.semblables.length +
			bilan.doublons.length +
			bilan.communes.length +
			bilan.refuses.length +
			undecided,
		laissees: remarques,
	});
}
