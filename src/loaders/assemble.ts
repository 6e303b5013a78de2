import type { Communique, Fiches, Guide, Lieu, Question, Region, Zone } from '../domain/fiches.ts';
import type { Position } from '../domain/position.ts';
import { dateDeReleve } from '../domain/freshness.ts';
import { departementsOf, type Territories } from '../domain/territories.ts';
import type { LieuSaisi } from '../schemas/lieu.ts';
import type { Source } from '../schemas/source.ts';
import type { ZoneSaisie } from '../schemas/zone.ts';
import type { MarkdownText } from './markdown.ts';
import type { Entry } from './origin.ts';
import type { Saisie } from './saisie.ts';

const french = new Intl.Collator('fr');

function zoneOf(saisie: ZoneSaisie, territories: Territories): Zone {
	const epci = territories.epci.get(saisie.siren);
	const region = epci?.communes[0]?.region;
	if (!epci || !region)
		throw new Error(`EPCI ${saisie.siren} passed the rules but does not exist`);
	const communes = epci.communes.map(({ code, nom, codesPostaux, population, departement }) => ({
		code,
		nom,
		codesPostaux,
		population,
		departement,
	}));
	return {
		...saisie,
		nom: epci.nom,
		population: epci.population,
		communes: communes.sort((a, b) => french.compare(a.nom, b.nom)),
		departements: departementsOf(epci),
		region,
	};
}

/** What is known of the territories, and where the communes are. */
export interface Geographie {
	territories: Territories;
	/** By INSEE code. */
	positions: ReadonlyMap<string, Position>;
}

function lieuOf(
	saisie: LieuSaisi,
	{ territories, positions }: Geographie,
	zoneBySiren: ReadonlyMap<string, string>,
	sources: ReadonlyMap<string, Source>
): Lieu {
	const commune = territories.communes.get(saisie.commune);
	if (!commune) throw new Error(`Commune ${saisie.commune} passed the rules but does not exist`);
	const epci = territories.epciOf.get(commune.code);
	const zone = zoneBySiren.get(epci?.siren ?? '');
	const position = positions.get(commune.code);
	return {
		...saisie,
		commune: { code: commune.code, nom: commune.nom },
		departement: commune.departement,
		region: commune.region,
		...(epci && { epci: { siren: epci.siren, nom: epci.nom } }),
		...(zone && { zone }),
		...(position && { position }),
		releve: dateDeReleve(
			saisie.dateStatut,
			saisie.sources.flatMap((id) => sources.get(id) ?? [])
		),
	};
}

function regionsOf(territories: Territories): Region[] {
	const departements = [...territories.departements.values()];
	return [...territories.regions.values()]
		.map((region) => ({
			...region,
			departements: departements
				.filter((departement) => departement.region === region.code)
				.map(({ code, nom }) => ({ code, nom }))
				.sort((a, b) => a.code.localeCompare(b.code)),
		}))
		.sort((a, b) => french.compare(a.nom, b.nom));
}

const data = <T>({ entries }: { entries: Entry<T>[] }): T[] => entries.map((entry) => entry.data);

const merge = (...lists: (readonly string[] | undefined)[]): string[] => [
	...new Set(lists.flatMap((list) => list ?? [])),
];

/** Rendered texts of the prose collections, by id. */
export interface Texts {
	questions: ReadonlyMap<string, MarkdownText>;
	communiques: ReadonlyMap<string, MarkdownText>;
	guides: ReadonlyMap<string, MarkdownText>;
}

/** Join the checked records with the territories: what the pages show. */
export function assemble(saisie: Saisie, texts: Texts, geographie: Geographie): Fiches {
	const { territories } = geographie;
	const sources = new Map(data(saisie.sources).map((source) => [source.id, source]));
	const zones = data(saisie.zones).map((zone) => zoneOf(zone, territories));
	const zoneBySiren = new Map(zones.map(({ siren, id }) => [siren, id]));
	const [accessibilite] = data(saisie.accessibilite);
	const [couverture] = data(saisie.couverture);
	const [facileALire] = data(saisie.facileALire);
	const [site] = data(saisie.site);
	const [tarifs] = data(saisie.tarifs);
	if (!accessibilite || !couverture || !facileALire || !site || !tarifs)
		throw new Error('Files of one record passed the rules but are missing');
	const questions = data(saisie.questions).map(({ id, folder, head }): Question => {
		const text = texts.questions.get(id);
		return {
			...head,
			id,
			theme: folder,
			html: text?.html ?? '',
			sources: merge(head.sources, text?.cited),
		};
	});
	const communiques = data(saisie.communiques).map(({ id, head }): Communique => {
		const text = texts.communiques.get(id);
		return {
			...head,
			id,
			date: sources.get(head.source)?.date ?? 'inconnue',
			html: text?.html ?? '',
			sources: merge([head.source], head.autresSources, text?.cited),
		};
	});
	const guides = data(saisie.guides).map(({ id, head }): Guide => {
		const text = texts.guides.get(id);
		return { ...head, id, html: text?.html ?? '', sources: merge(head.sources, text?.cited) };
	});
	return {
		sources: [...sources.values()],
		zones,
		lieux: data(saisie.lieux).map((lieu) => lieuOf(lieu, geographie, zoneBySiren, sources)),
		regions: regionsOf(territories),
		couverture,
		chiffres: data(saisie.chiffres),
		etapes: data(saisie.etapes),
		journal: data(saisie.journal),
		themes: data(saisie.themes),
		glossaire: data(saisie.glossaire),
		questions,
		communiques,
		guides,
		accessibilite,
		facileALire,
		redirections: data(saisie.redirections),
		tarifs,
		site,
	};
}
