import type { Entry, Origin } from '../origin.ts';
import { fieldProblem } from '../origin.ts';
import type { Problem } from '../problems.ts';
import type { Saisie } from '../saisie.ts';

interface Named {
	key: string;
	origin: Origin;
	path: string[];
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

const byId = (entries: readonly Entry<{ id: string }>[]): Named[] =>
	entries.map(({ data, origin }) => ({ key: data.id, origin, path: ['id'] }));

const place = ({ file, lineOf }: Origin, path: string[]) => `${file}, ligne ${lineOf(path)}`;

/** Two records of one collection never share an id: the id is the address of the page. */
export function idRules(saisie: Saisie): Problem[] {
	const collections = [
		saisie.sources,
		saisie.zones,
		saisie.lieux,
		saisie.chiffres,
		saisie.etapes,
		saisie.themes,
		saisie.questions,
		saisie.communiques,
		saisie.guides,
	];
	const ids = collections.flatMap(({ entries }) =>
		repeats(
			byId(entries),
			(first) => `un identifiant qui ne sert qu’une fois ; celui-ci est déjà pris (${place(first, ['id'])})`
		)
	);
	const sirens = repeats(
		saisie.zones.entries.map(({ data, origin }) => ({ key: data.siren, origin, path: ['siren'] })),
		(first) => `une intercommunalité par fiche ; celle-ci est déjà « ${first.record} »`
	);
	const regions = saisie.couverture.entries.flatMap(({ data, origin }) =>
		repeats(
			data.regions.map(({ region }, rank) => ({
				key: region,
				origin,
				path: ['regions', String(rank), 'region'],
			})),
			() => 'chaque région une seule fois'
		)
	);
	const departures = repeats(
		saisie.redirections.entries.map(({ data, origin }) => ({ key: data.de, origin, path: ['de'] })),
		() => 'une seule redirection par ancienne adresse'
	);
	return [...ids, ...sirens, ...regions, ...departures];
}
