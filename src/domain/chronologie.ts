import type { Etape } from '../schemas/etape.ts';
import { compareDates, lastDayOf } from './date.ts';
import { slugify } from './slug.ts';

/** Steps of the timeline under one heading. */
export interface PartieDeChronologie {
	/** Anchor of its heading. */
	id: string;
	/** A year, or « À venir ». */
	titre: string;
	/** Oldest first. */
	etapes: Etape[];
}

/** Whether a step was announced for a date that has not passed yet, as of `today`. */
export const isToCome = (
	{ date, prevue }: Pick<Etape, 'date' | 'prevue'>,
	today: string
): boolean => prevue && (lastDayOf(date) ?? today) >= today;

/** Words beside the date of a step that was only announced; none for the others. */
export function reserveDEtape(
	etape: Pick<Etape, 'date' | 'prevue'>,
	today: string
): string | undefined {
	if (!etape.prevue) return undefined;
	return isToCome(etape, today) ? '(prévu)' : '(prévu, non vérifié)';
}

/** The timeline year by year, oldest first, then what is to come as of `today`. */
export function partiesDeChronologie(
	etapes: readonly Etape[],
	today: string
): PartieDeChronologie[] {
	const parties = new Map<string, PartieDeChronologie>();
	const sorted = etapes.toSorted(
		(a, b) =>
			Number(isToCome(a, today)) - Number(isToCome(b, today)) || compareDates(a.date, b.date)
	);
	for (const etape of sorted) {
		const annee = etape.date === 'inconnue' ? 'Sans date' : etape.date.slice(0, 4);
		const titre = isToCome(etape, today) ? 'À venir' : annee;
		const partie = parties.get(titre) ?? {
			id: slugify(titre === annee ? `annee ${annee}` : titre),
			titre,
			etapes: [],
		};
		partie.etapes.push(etape);
		parties.set(titre, partie);
	}
	return [...parties.values()];
}

/** The last step that took place, when a day at least has gone by since; none otherwise. */
export function derniereEtape(etapes: readonly Etape[], today: string): Etape | undefined {
	const last = etapes
		.filter(({ prevue }) => !prevue)
		.toSorted((a, b) => compareDates(a.date, b.date))
		.at(-1);
	return last && (lastDayOf(last.date) ?? today) < today ? last : undefined;
}
