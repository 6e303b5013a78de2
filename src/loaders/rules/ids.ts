import type { Entry, Origin } from '../origin.ts';
import { fieldProblem } from '../origin.ts';
import type { Problem } from '../problems.ts';
import type { Saisie } from '../saisie.ts';

interface Named {
	key: string;
	origin: Origin;
	path: PropertyKey[];
}

function repeats(named: Named[], expected: (first: Origin) => string): Problem[] {
	const first = new Map<string, Origin>();
	return named.flatMap(({ key, origin, path }) => {
		const earlier = first.get(key);
		if (!earlier) {
			first.set(key, origin);
			return [];
		}
		return [fieldProblem(origin, path, key, expected(earlier))];
	});
}

const byField = <K extends string>(
	entries: readonly Entry<Record<K, string>>[],
	field: K
): Named[] => entries.map(({ data, origin }) => ({ key: data[field], origin, path: [field] }));

/** The id of a Markdown file is its name, whatever folder it lies in. */
const byFile = (entries: readonly Entry<{ id: string }>[]): Named[] =>
	entries.map(({ data, origin }) => ({ key: data.id, origin, path: [] }));

/** Two records of one collection never share an id: the id is the address of the page. */
export function idRules(saisie: Saisie): Problem[] {
	const records = [
		saisie.sources,
		saisie.zones,
		saisie.lieux,
		saisie.chiffres,
		saisie.etapes,
		saisie.themes,
	].flatMap(({ entries }) =>
		repeats(
			byField(entries, 'id'),
			({ file, lineOf }) =>
				`un identifiant qui ne sert qu’une fois ; celui-ci est déjà pris (${file}, ligne ${lineOf(['id'])})`
		)
	);
	const texts = [saisie.questions, saisie.communiques, saisie.guides].flatMap(({ entries }) =>
		repeats(
			byFile(entries),
			({ file }) =>
				`un nom de fichier qui ne sert qu’une fois ; celui-ci est déjà pris (${file})`
		)
	);
	const sirens = repeats(
		byField(saisie.zones.entries, 'siren'),
		({ record }) => `une intercommunalité par fiche ; celle-ci est déjà « ${record} »`
	);
	const regions = saisie.couverture.entries.flatMap(({ data, origin }) =>
		repeats(
			data.regions.map(({ region }, rank) => ({
				key: region,
				origin,
				path: ['regions', rank, 'region'],
			})),
			() => 'chaque région une seule fois'
		)
	);
	const sigles = repeats(
		byField(saisie.glossaire.entries, 'sigle'),
		({ file, lineOf }) =>
			`un sigle qui n’est pas déjà dans le glossaire (${file}, ligne ${lineOf(['sigle'])})`
	);
	const departures = repeats(
		byField(saisie.redirections.entries, 'de'),
		() => 'une seule redirection par ancienne adresse'
	);
	const days = repeats(
		byField(saisie.journal.entries, 'date'),
		() => 'un jour par fiche : ajoutez la phrase à celle qui porte déjà cette date'
	);
	return [...records, ...texts, ...sirens, ...regions, ...sigles, ...departures, ...days];
}
