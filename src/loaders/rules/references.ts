import { valeursOf } from '../../domain/tarifs/valeurs.ts';
import { emetteurPrincipal } from '../../domain/presse-facettes.ts';
import { fieldProblem, type Origin } from '../origin.ts';
import type { Problem } from '../problems.ts';
import { isWritten, type Loaded } from '../records.ts';
import type { Saisie } from '../saisie.ts';
import { didYouMean } from '../validate.ts';

/** A list of ids at one place of a record. */
interface Reference {
	origin: Origin;
	path: PropertyKey[];
	ids: readonly string[];
}

function unknownIds(references: Reference[], known: Loaded<unknown>, file: string): Problem[] {
	return references.flatMap(({ origin, path, ids }) =>
		ids.flatMap((id, rank) =>
			isWritten(known, id)
				? []
				: fieldProblem(
						origin,
						ids.length > 1 ? [...path, rank] : path,
						id,
						`un identifiant qui existe dans ${file}${didYouMean(id, [...known.ids])}`
					)
		)
	);
}

function sourceReferences(saisie: Saisie): Reference[] {
	const simple = [...saisie.zones.entries, ...saisie.lieux.entries, ...saisie.etapes.entries].map(
		({ data, origin }) => ({ origin, path: ['sources'], ids: data.sources })
	);
	const heads = [...saisie.questions.entries, ...saisie.guides.entries].map(
		({ data, origin }) => ({
			origin,
			path: ['sources'],
			ids: data.head.sources,
		})
	);
	const communiques = saisie.communiques.entries.flatMap(({ data, origin }) => [
		{ origin, path: ['source'], ids: [data.head.source] },
		{ origin, path: ['autresSources'], ids: data.head.autresSources ?? [] },
	]);
	const mesures = saisie.chiffres.entries.flatMap(({ data, origin }) =>
		data.mesures.map(({ sources }, rank) => ({
			origin,
			path: ['mesures', rank, 'sources'],
			ids: sources,
		}))
	);
	const couverture = saisie.couverture.entries.flatMap(({ data, origin }) => [
		{ origin, path: ['sources'], ids: data.sources },
		...(['regions', 'sansZone', 'ecartees'] as const).flatMap((list) =>
			data[list].map(({ sources }, rank) => ({
				origin,
				path: [list, rank, 'sources'],
				ids: sources ?? [],
			}))
		),
	]);
	const sigles = saisie.glossaire.entries.map(({ data, origin }) => ({
		origin,
		path: ['sources'],
		ids: data.sources ?? [],
	}));
	const parties = saisie.facileALire.entries.flatMap(({ data, origin }) =>
		data.parties.map(({ sources }, rank) => ({
			origin,
			path: ['parties', rank, 'sources'],
			ids: sources ?? [],
		}))
	);
	const tarifs = saisie.tarifs.entries.flatMap(({ data, origin }) =>
		valeursOf(data).map(({ nom, valeur }) => ({
			origin,
			path: [...nom, 'sources'],
			ids: valeur.sources,
		}))
	);
	return [
		...simple,
		...sigles,
		...heads,
		...communiques,
		...mesures,
		...couverture,
		...parties,
		...tarifs,
	];
}

const relatedQuestions = (saisie: Saisie): Reference[] =>
	saisie.questions.entries.map(({ data, origin }) => ({
		origin,
		path: ['liees'],
		ids: data.head.liees ?? [],
	}));

/** A question that sends its reader back to itself. */
const selfReferences = (saisie: Saisie): Problem[] =>
	saisie.questions.entries.flatMap(({ data, origin }) =>
		data.head.liees?.includes(data.id)
			? fieldProblem(origin, ['liees'], data.id, 'une autre question que celle-ci')
			: []
	);

/**
 * Who is quoted has documents of its own, on whose page the quote is listed. Nothing is said while
 * a document cannot be read: it may be the one that names them.
 */
function unknownIssuers({ communiques }: Saisie): Problem[] {
	if (communiques.problems.length > 0) return [];
	const known = new Set(
		communiques.entries.flatMap(({ data: { head } }) =>
			head.nature === 'article' ? [] : emetteurPrincipal(head.emetteur)
		)
	);
	return communiques.entries.flatMap(({ data, origin }) =>
		(data.head.declarationsDe ?? []).flatMap((emetteur) =>
			known.has(emetteur)
				? []
				: fieldProblem(
						origin,
						['declarationsDe'],
						emetteur,
						`l’émetteur d’un document qui a sa page, écrit comme lui${didYouMean(emetteur, [...known])}`
					)
		)
	);
}

/** Every id that a record mentions belongs to a record that exists. */
export function referenceRules(saisie: Saisie): Problem[] {
	const zones = saisie.communiques.entries.map(({ data, origin }) => ({
		origin,
		path: ['zones'],
		ids: data.head.zones,
	}));
	const themes = saisie.questions.entries.flatMap(({ data, origin }) =>
		isWritten(saisie.themes, data.folder)
			? []
			: fieldProblem(
					origin,
					[],
					`dossier ${data.folder || 'questions'}`,
					`un dossier qui porte le nom d’un thème de data/themes.yaml${didYouMean(data.folder, [...saisie.themes.ids])}`
				)
	);
	return [
		...unknownIds(sourceReferences(saisie), saisie.sources, 'data/sources.yaml'),
		...unknownIds(zones, saisie.zones, 'data/zones.yaml'),
		...unknownIds(relatedQuestions(saisie), saisie.questions, 'src/content/questions'),
		...themes,
		...selfReferences(saisie),
		...unknownIssuers(saisie),
	];
}
