import { didYouMean } from '../../src/loaders/validate.ts';
import { formatReport } from '../../src/loaders/problems.ts';
import { dataFolders, readSaisie } from '../../src/loaders/saisie.ts';
import { loadTerritories } from '../../src/loaders/territories.ts';
import { indexEpci } from '../../src/domain/importer/epci.ts';
import { indexTerritoires } from '../../src/domain/importer/territoire.ts';
import type { Source } from '../../src/schemas/source.ts';

/** Something the editor must mend before the command can go on, told in French. */
export class Arret extends Error {}

/** What the data holds today, and what recognises names. */
export type Donnees = ReturnType<typeof lireDonnees>;

/**
 * Read what the editors wrote.
 * @throws Arret when it is not valid as it stands
 */
export function lireDonnees() {
	const folders = dataFolders();
	const { stray, ...collections } = readSaisie(folders);
	const problems = [...stray, ...Object.values(collections).flatMap((one) => one.problems)];
	if (problems.length > 0) {
		throw new Arret(
			`Les données ont déjà des erreurs : réparez-les d’abord.\n\n${formatReport(problems)}`
		);
	}
	const territories = loadTerritories();
	const data = <T>({ entries }: { entries: { data: T }[] }): T[] =>
		entries.map((entry) => entry.data);
	return {
		folders,
		territories,
		reperes: {
			epci: indexEpci(territories),
			territoires: indexTerritoires(territories),
			departements: territories.departements,
		},
		sources: data(collections.sources),
		zones: data(collections.zones),
		lieux: data(collections.lieux),
		couverture: data(collections.couverture)[0],
		themes: data(collections.themes),
		questions: data(collections.questions),
		communiques: data(collections.communiques),
	};
}

/**
 * The document that an import rests on.
 * @throws Arret when there is none of that id, with how to create it
 */
export function sourceNommee(id: string | undefined, sources: readonly Source[]): Source {
	if (id === undefined) {
		throw new Arret(
			'De quel document vient ce fichier ? Ajoutez --source suivi de son identifiant (data/sources.yaml).\nS’il n’y est pas encore : npm run nouveau -- source'
		);
	}
	const source = sources.find((one) => one.id === id);
	if (source) return source;
	const nearest = didYouMean(
		id,
		sources.map((one) => one.id)
	);
	throw new Arret(
		`data/sources.yaml n’a pas de document « ${id} »${nearest}\nPour l’inscrire : npm run nouveau -- source`
	);
}
