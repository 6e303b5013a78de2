import { formatDate, isFuture } from '../../domain/date.ts';
import { valeursOf } from '../../domain/tarifs/valeurs.ts';
import { fieldProblem, type Origin } from '../origin.ts';
import type { Problem } from '../problems.ts';
import type { Saisie } from '../saisie.ts';

interface Dated {
	origin: Origin;
	path: PropertyKey[];
	date: string | undefined;
}

function datesIn(saisie: Saisie): Dated[] {
	return [
		...saisie.sources.entries.flatMap(({ data, origin }) => [
			{ origin, path: ['date'], date: data.date },
			{ origin, path: ['consultee'], date: data.consultee },
		]),
		...saisie.lieux.entries.map(({ data, origin }) => ({
			origin,
			path: ['dateStatut'],
			date: data.dateStatut,
		})),
		...saisie.chiffres.entries.flatMap(({ data, origin }) =>
			data.mesures.map(({ date }, rank) => ({
				origin,
				path: ['mesures', rank, 'date'],
				date,
			}))
		),
		...saisie.tarifs.entries.flatMap(({ data, origin }) =>
			valeursOf(data).flatMap(({ nom, valeur }) => [
				{ origin, path: [...nom, 'date'], date: valeur.date },
				{ origin, path: [...nom, 'verifieLe'], date: valeur.verifieLe },
			])
		),
		...saisie.etapes.entries
			.filter(({ data }) => !data.prevue)
			.map(({ data, origin }) => ({ origin, path: ['date'], date: data.date })),
		...saisie.journal.entries.map(({ data, origin }) => ({
			origin,
			path: ['date'],
			date: data.date,
		})),
		...saisie.questions.entries.map(({ data, origin }) => ({
			origin,
			path: ['verifieeLe'],
			date: data.head.verifieeLe,
		})),
		...saisie.guides.entries.map(({ data, origin }) => ({
			origin,
			path: ['verifieLe'],
			date: data.head.verifieLe,
		})),
		...saisie.facileALire.entries.map(({ data, origin }) => ({
			origin,
			path: ['verifieLe'],
			date: data.verifieLe,
		})),
	];
}

/** Nothing is known of the future: no fact, reading or check is dated after `today`. */
export function dateRules(saisie: Saisie, today: string): Problem[] {
	return datesIn(saisie).flatMap(({ origin, path, date }) =>
		date === undefined || !isFuture(date, today)
			? []
			: fieldProblem(
					origin,
					path,
					date,
					`une date qui n’est pas à venir : le site parle à la date du ${formatDate(today)}`
				)
	);
}
