import type { LieuDuFinder } from '../domain/finder.ts';
import type { Point } from '../domain/position.ts';
import type { Alentours } from '../domain/alentours.ts';
import type { Sommaire } from '../domain/tranches.ts';
import { filtrer } from './filtrer.ts';
import type { Filtres } from './fragment.ts';
import { avecVersion } from './version.ts';

/** What sites are wanted for. All of them come, whatever it is, while one file holds them. */
export interface Demande {
	/** Where the reader is. */
	origine?: Point | undefined;
	/** Id of the zone of their commune, of which it matters whether it has a site. */
	zone?: string | undefined;
	filtres?: Filtres;
}

export type LieuxCharges = Alentours<LieuDuFinder>;

/** Sites to show, before the reader asks for more. */
const ASSEZ = 20;

const pending = new Map<string, Promise<unknown>>();

/** A file, fetched once; after a failure, a later call tries again. */
function load<T>(file: string): Promise<T> {
	const known = pending.get(file);
	if (known) return known as Promise<T>;
	const loading = fetch(`/finder/${file}.json`, { headers: avecVersion() })
		.then(async (response) => {
			if (!response.ok) throw new Error(file);
			return (await response.json()) as T;
		})
		.catch((error: unknown) => {
			pending.delete(file);
			throw error;
		});
	pending.set(file, loading);
	return loading;
}

/**
 * The sites: all of them, or those around the reader where they are too many.
 * @throws when the network fails; a later call tries again
 */
export async function loadLieux(demande: Demande = {}): Promise<LieuxCharges> {
	const liste = await load<LieuDuFinder[] | Sommaire>('lieux');
	if (Array.isArray(liste)) return { lieux: liste };
	if (!demande.origine) return { lieux: [], portee: 0 };
	const { rayon, ...autres } = demande.filtres ?? {};
	const { lieuxAutour } = await import('../domain/alentours.ts');
	return lieuxAutour(demande.origine, liste, (rang) => load<LieuDuFinder[]>(`lieux/${rang}`), {
		nombre: ASSEZ,
		garder: (lieu) => filtrer([{ lieu, estimee: false }], autres).length > 0,
		zone: demande.zone,
		...(rayon && { rayon }),
	});
}
