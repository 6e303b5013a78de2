import { sourcesDeRegion } from './couverture.ts';
import { groupBy, type Donnees } from './donnees.ts';
import { sourcesCitees } from './tarifs/citees.ts';
import { nomLong } from './territories.ts';
import {
	chiffreHref,
	communiqueHref,
	etapeHref,
	FACILE_A_LIRE_HREF,
	guideHref,
	lieuHref,
	questionHref,
	regionHref,
	sigleHref,
	zoneHref,
} from './urls.ts';

/** Groups in which the pages that rest on a source are listed, in order. */
export const GROUPES_DE_PAGES = {
	guides: 'Guides',
	medecins: 'Questions des médecins',
	patients: 'Questions des patients',
	elus: 'Questions des élus',
	presse: 'Presse et chiffres',
	lieux: 'Lieux, zones et régions',
	glossaire: 'Glossaire',
} as const;
export type GroupeDePages = keyof typeof GROUPES_DE_PAGES;

/** A page, or a part of one, that rests on a source. */
export interface PageCitante {
	href: string;
	label: string;
	groupe: GroupeDePages;
}

interface Citing extends PageCitante {
	sources: readonly string[];
}

const ZONES: PageCitante = { href: '/zones/', label: 'Les zones', groupe: 'lieux' };

/** Coverage: the national count and the names left out on the list of zones, the rest by région. */
function couverturePages({ couverture, regions }: Donnees): Citing[] {
	const ofRegion = (
		holds: (region: Donnees['regions'][number]) => boolean,
		sources: string[] = []
	) =>
		regions.filter(holds).map((region) => ({
			href: regionHref(region),
			label: `Région ${region.nom}`,
			groupe: 'lieux' as const,
			sources,
		}));
	return [
		{ ...ZONES, sources: couverture.sources },
		...couverture.ecartees.map(({ sources = [] }) => ({ ...ZONES, sources })),
		...couverture.regions.flatMap((connue) =>
			ofRegion(({ code }) => code === connue.region, sourcesDeRegion(connue))
		),
		...couverture.sansZone.flatMap(({ departement, sources }) =>
			ofRegion(
				({ departements }) => departements.some(({ code }) => code === departement),
				sources
			)
		),
	];
}

/** Rates: the worked examples of the two guides. */
const tarifsPages = ({ tarifs }: Donnees): Citing[] => [
	{
		href: '/patients/#ce-que-cela-coute',
		label: 'Exemples de remboursement',
		groupe: 'guides',
		sources: sourcesCitees('exemples-de-remboursement', tarifs),
	},
	{
		href: '/medecins/#ce-qu-une-journee-peut-rapporter',
		label: 'Exemples d’une journée payée',
		groupe: 'guides',
		sources: sourcesCitees('exemples-d-indemnite', tarifs),
	},
];

function everyPage(donnees: Donnees): Citing[] {
	const {
		lieux,
		zones,
		questions,
		communiques,
		chiffres,
		etapes,
		guides,
		glossaire,
		facileALire,
	} = donnees;
	return [
		...lieux.map((lieu) => ({
			href: lieuHref(lieu),
			label: lieu.nom.includes(lieu.commune.nom)
				? lieu.nom
				: `${lieu.nom}, ${lieu.commune.nom}`,
			groupe: 'lieux' as const,
			sources: lieu.sources,
		})),
		...zones.map((zone) => ({
			href: zoneHref(zone),
			label: nomLong(zone.nom),
			groupe: 'lieux' as const,
			sources: zone.sources,
		})),
		...couverturePages(donnees),
		...questions.map((question) => ({
			href: questionHref(question),
			label: question.question,
			groupe: question.publics[0] ?? 'patients',
			sources: question.sources,
		})),
		...communiques.map((communique) => ({
			href: communiqueHref(communique),
			label: communique.titre,
			groupe: 'presse' as const,
			sources: communique.sources,
		})),
		...chiffres.map(({ id, libelle, mesures }) => ({
			href: chiffreHref(id),
			label: libelle,
			groupe: 'presse' as const,
			sources: mesures.flatMap(({ sources }) => sources),
		})),
		...etapes.map(({ id, fait, sources }) => ({
			href: etapeHref(id),
			label: fait,
			groupe: 'presse' as const,
			sources,
		})),
		...glossaire.map(({ sigle, sources = [] }) => ({
			href: sigleHref(sigle),
			label: sigle,
			groupe: 'glossaire' as const,
			sources,
		})),
		...tarifsPages(donnees),
		...guides.map(({ id, titre, sources }) => ({
			href: guideHref(id),
			label: titre,
			groupe: 'guides' as const,
			sources,
		})),
		{
			href: FACILE_A_LIRE_HREF,
			label: facileALire.titre,
			groupe: 'guides',
			sources: facileALire.parties.flatMap(({ sources = [] }) => sources),
		},
	];
}

const french = new Intl.Collator('fr', { numeric: true });

/** Every page that rests on each source, by source id: by label, each address once. */
export function pagesBySource(donnees: Donnees): Map<string, PageCitante[]> {
	const citations = everyPage(donnees).flatMap(({ href, label, groupe, sources }) =>
		sources.map((source) => ({ source, page: { href, label, groupe } }))
	);
	return new Map(
		[...groupBy(citations, ({ source }) => source)].map(([source, group]) => [
			source,
			[...new Map(group.map(({ page }) => [page.href, page])).values()].sort(
				(a, b) => french.compare(a.label, b.label) || french.compare(a.href, b.href)
			),
		])
	);
}

/** Pages that rest on a source, group by group; groups without any are left out. */
export const parGroupe = (
	pages: readonly PageCitante[]
): { id: GroupeDePages; titre: string; pages: PageCitante[] }[] =>
	(Object.entries(GROUPES_DE_PAGES) as [GroupeDePages, string][])
		.map(([id, titre]) => ({
			id,
			titre,
			pages: pages.filter(({ groupe }) => groupe === id),
		}))
		.filter((group) => group.pages.length > 0);
