import { lastDayOf, precisionOf } from '../date.ts';

/** In milliseconds. */
const DAY = 24 * 60 * 60 * 1000;

/** First and last day that a flexible date may stand for, `undefined` for an unknown one. */
export function etendueOf(date: string): [premier: string, dernier: string] | undefined {
	const dernier = lastDayOf(date);
	if (dernier === undefined) return undefined;
	const premier = { jour: date, mois: `${date}-01`, annee: `${date}-01-01` }[
		precisionOf(date) as 'jour' | 'mois' | 'annee'
	];
	return [premier, dernier];
}

/** Months from year 0 to the one of a day. */
const moisDe = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;

const premierDuMois = (mois: number): string =>
	`${String(Math.floor(mois / 12)).padStart(4, '0')}-${String((mois % 12) + 1).padStart(2, '0')}-01`;

const COURTS = [
	'janv.',
	'févr.',
	'mars',
	'avril',
	'mai',
	'juin',
	'juil.',
	'août',
	'sept.',
	'oct.',
	'nov.',
	'déc.',
] as const;

/** A mark of the axis: the first of a month, and what is written there. */
export interface Repere {
	/** Share of the axis to its left, 0 to 1. */
	part: number;
	mots: string;
}

/** Time from left to right. */
export interface Axe {
	/** Share of the axis to the left of the start of a day. */
	partOf: (day: string) => number;
	reperes: Repere[];
	/** Where each month begins, named or not. */
	mois: number[];
}

/** Months from one mark to the next: some of a year, else whole years. */
function pasOf(months: number, most: number): number {
	const ofYear = [1, 2, 3, 6].find((each) => months / each <= most);
	return ofYear ?? 12 * Math.ceil(months / 12 / most);
}

/**
 * Axis of whole months that holds all of the days, of which there is at least one.
 * @param most how many months can be named side by side
 */
export function axeDu(days: readonly string[], most: number): Axe {
	const mois = days.map(moisDe);
	const [first, last] = [Math.min(...mois), Math.max(...mois) + 1];
	const start = Date.parse(premierDuMois(first));
	const length = Date.parse(premierDuMois(last)) - start;
	const partOf = (day: string) => (Date.parse(day) - start) / length;
	const step = pasOf(last - first, most);
	const all = Array.from({ length: last - first }, (_, rank) => first + rank);
	const marks = all.filter((each) => each % step === 0);
	return {
		partOf,
		mois: all.map((each) => partOf(premierDuMois(each))),
		reperes: marks.map((each) => ({
			part: partOf(premierDuMois(each)),
			mots: `${COURTS[each % 12] ?? ''} ${Math.floor(each / 12)}`,
		})),
	};
}

/** The day after, so that a day has a width. */
export const lendemain = (day: string): string =>
	new Date(Date.parse(day) + DAY).toISOString().slice(0, 10);
