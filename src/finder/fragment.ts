import { type Statut, STATUTS, TYPES_DE_LIEU } from '../schemas/valeurs-de-lieu.ts';

/** Radii that the reader may choose, in km. */
export const RAYONS = [25, 50, 100, 200] as const;

/** Which sites the reader wants to see. An absent field lets all through. */
export interface Filtres {
	statut?: Statut;
	type?: string;
	/** INSEE code of a région. */
	region?: string;
	/** Largest distance, in km. */
	rayon?: number;
}

/** What the finder's address says: a place, an unfinished search, and the filters. */
export interface EtatFinder {
	/** INSEE code of the chosen commune. */
	commune?: string;
	/** Text still to be matched to a commune, from a plain form. */
	q?: string;
	filtres: Filtres;
	/** Fields of the address that make no sense, to be told to the reader. */
	refuses: string[];
}

const CODE_INSEE = /^(?:\d{5}|2[AB]\d{3})$/;

/** INSEE codes of the eighteen régions. */
const CODE_REGION = /^(?:0[12346]|11|2[478]|32|44|5[23]|7[56]|84|9[34])$/;

const ACCEPTED: Record<string, (value: string) => boolean> = {
	commune: (value) => CODE_INSEE.test(value),
	q: (value) => value.trim() !== '' && value.length <= 80,
	statut: (value) => (STATUTS as readonly string[]).includes(value),
	type: (value) => (TYPES_DE_LIEU as readonly string[]).includes(value),
	region: (value) => CODE_REGION.test(value),
	rayon: (value) => RAYONS.some((rayon) => String(rayon) === value),
};

/**
 * Read the fragment of the finder's address (`#commune=43234&rayon=50`). Unknown fields are
 * ignored; a known field with a senseless value is reported in `refuses`.
 */
export function parseFragment(fragment: string): EtatFinder {
	const parameters = new URLSearchParams(fragment.replace(/^#/, ''));
	const read = (name: string): string | undefined => {
		const value = parameters.get(name);
		return value !== null && ACCEPTED[name]?.(value) ? value : undefined;
	};
	const refuses = Object.keys(ACCEPTED).filter(
		(name) => parameters.has(name) && read(name) === undefined
	);
	const commune = read('commune');
	const q = read('q');
	const statut = read('statut') as Statut | undefined;
	const type = read('type');
	const region = read('region');
	const rayon = read('rayon');
	return {
		...(commune && { commune }),
		...(q && { q }),
		filtres: {
			...(statut && { statut }),
			...(type && { type }),
			...(region && { region }),
			...(rayon && { rayon: Number(rayon) }),
		},
		refuses,
	};
}

/** True for the fragment of a place in the page (« Passer la carte »), which says nothing here. */
export function isAnchor(fragment: string): boolean {
	const parameters = new URLSearchParams(fragment.replace(/^#/, ''));
	return parameters.size > 0 && !Object.keys(ACCEPTED).some((name) => parameters.has(name));
}

/** The fragment for a state, with its `#`; empty when there is nothing to say. */
export function formatFragment(commune: string | undefined, filtres: Filtres): string {
	const parameters = new URLSearchParams();
	if (commune) parameters.set('commune', commune);
	for (const [name, value] of Object.entries(filtres)) {
		if (value !== undefined) parameters.set(name, String(value));
	}
	const text = parameters.toString();
	return text === '' ? '' : `#${text}`;
}
