import type { Source } from '../schemas/source.ts';
import type { Theme } from '../schemas/theme.ts';
import { rangsDArchive } from './archives.ts';
import type { LieuProche } from './distance.ts';
import type { Communique, Fiches, Lieu, Question, Region, Zone } from './fiches.ts';
import { voisinage } from './voisinage.ts';

/** The records with the look-ups that pages ask for. */
export interface Donnees extends Fiches {
	/** Day as of which the site speaks, `YYYY-MM-DD`. */
	date: string;
	/** Sources of the given ids, in that order. */
	sourcesOf: (ids: readonly string[]) => Source[];
	/** Questions of the given ids, in that order. */
	questionsOf: (ids: readonly string[]) => Question[];
	zoneById: (id: string) => Zone | undefined;
	themeById: (id: string) => Theme | undefined;
	/** Région of an INSEE code. */
	regionByCode: (code: string) => Region | undefined;
	lieuxOfZone: (zone: string) => Lieu[];
	/** Sites of a région, by the INSEE code of the région. */
	lieuxOfRegion: (region: string) => Lieu[];
	zonesOfRegion: (region: string) => Zone[];
	/** The nearest other sites of a site, nearest first. */
	voisinsOf: (lieu: Lieu, nombre: number) => LieuProche<Lieu>[];
	/** Sites that rest on a source, by its id. */
	lieuxOfSource: (source: string) => Lieu[];
	/** Press items that speak of a zone, by its id. */
	communiquesOfZone: (zone: string) => Communique[];
	/** Press items of a région, by its INSEE code; those of France as a whole without one. */
	communiquesOfRegion: (region: string | undefined) => Communique[];
}

const french = new Intl.Collator('fr');

/** Group records by a key, each group in the order of the records. */
export function groupBy<T, K>(records: readonly T[], keyOf: (record: T) => K): Map<K, T[]> {
	const groups = new Map<K, T[]>();
	for (const record of records) {
		const key = keyOf(record);
		const group = groups.get(key);
		if (group) group.push(record);
		else groups.set(key, [record]);
	}
	return groups;
}

/** Records by each of their several keys, each group in the order of the records. */
function groupByEach<T, K>(
	records: readonly T[],
	keysOf: (record: T) => readonly K[]
): Map<K, T[]> {
	const keyed = records.flatMap((record) =>
		[...new Set(keysOf(record))].map((key) => ({ key, record }))
	);
	return new Map(
		[...groupBy(keyed, ({ key }) => key)].map(([key, group]) => [
			key,
			group.map(({ record }) => record),
		])
	);
}

/** What is worked out at the first call. */
function lazily<T>(make: () => T): () => T {
	let made: { value: T } | undefined;
	return () => (made ??= { value: make() }).value;
}

/** Give the records their look-ups; zones and sites are sorted by name, as the pages list them. */
export function indexFiches(fiches: Fiches & { date: string }): Donnees {
	const byId = <T extends { id: string }>(records: readonly T[]) =>
		new Map(records.map((record) => [record.id, record]));
	const sources = byId(fiches.sources);
	const zones = fiches.zones.toSorted((a, b) => french.compare(a.nom, b.nom));
	const lieux = fiches.lieux.toSorted((a, b) => french.compare(a.commune.nom, b.commune.nom));
	const zonesById = byId(zones);
	const themes = byId(fiches.themes);
	const questions = byId(fiches.questions);
	const regions = new Map(fiches.regions.map((region) => [region.code, region]));
	const lieuxByZone = groupBy(lieux, ({ zone }) => zone);
	const lieuxByRegion = groupBy(lieux, ({ region }) => region.code);
	const zonesByRegion = groupBy(zones, ({ region }) => region.code);
	const rangs = rangsDArchive(fiches.communiques);
	const communiques = fiches.communiques.map((communique) => {
		const archive = rangs.get(communique.id);
		return archive === undefined ? communique : { ...communique, archive };
	});
	const voisins = lazily(() => voisinage(lieux));
	const lieuxBySource = lazily(() => groupByEach(lieux, ({ sources: ids }) => ids));
	const communiquesByZone = lazily(() => groupByEach(communiques, (one) => one.zones));
	const communiquesByRegion = lazily(() => groupBy(communiques, ({ region }) => region));
	return {
		...fiches,
		zones,
		lieux,
		communiques,
		questions: fiches.questions.toSorted((a, b) => a.ordre - b.ordre),
		sourcesOf: (ids) => ids.flatMap((id) => sources.get(id) ?? []),
		questionsOf: (ids) => ids.flatMap((id) => questions.get(id) ?? []),
		zoneById: (id) => zonesById.get(id),
		themeById: (id) => themes.get(id),
		regionByCode: (code) => regions.get(code),
		lieuxOfZone: (zone) => lieuxByZone.get(zone) ?? [],
		lieuxOfRegion: (region) => lieuxByRegion.get(region) ?? [],
		zonesOfRegion: (region) => zonesByRegion.get(region) ?? [],
		voisinsOf: (lieu, nombre) => voisins()(lieu, nombre),
		lieuxOfSource: (source) => lieuxBySource().get(source) ?? [],
		communiquesOfZone: (zone) => communiquesByZone().get(zone) ?? [],
		communiquesOfRegion: (region) => communiquesByRegion().get(region) ?? [],
	};
}
