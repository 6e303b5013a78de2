import type { Position } from '../position.ts';
import type { Forme } from './formes.ts';

/** What an entry of the gazetteer is. The order is that of the codes in the files. */
export const NATURES = [
	'commune',
	'commune-deleguee',
	'commune-associee',
	'arrondissement-municipal',
] as const;
export type Nature = (typeof NATURES)[number];

/** The intercommunalité of a commune. */
export interface EpciDeCommune {
	siren: string;
	/** Official name with its abbreviation (« CC de l’Oriente »). */
	nom: string;
	/** Id of the documented zone that it is, if it is one. */
	zone?: string;
}

/** A commune, arrondissement or former commune that a reader can choose. */
export interface Entree {
	nom: string;
	nature: Nature;
	/** INSEE code; that of the commune of today for a former commune. */
	code: string;
	/** For a former commune or an arrondissement, the name of the commune of today. */
	commune?: string;
	/** INSEE code of the département or of the overseas collectivité. */
	departement: string;
	/** In order; none for a few uninhabited islands. */
	codesPostaux: string[];
	/** Centre of the commune of today, or an estimate; none in the overseas collectivités. */
	position?: Position;
	epci?: EpciDeCommune;
	/** The whole name first. */
	formes: Forme[];
	/** Rank by population among the entries of its file, the most populated first. */
	place?: number;
}

/** INSEE code of the département that the code of a commune begins with. */
export const departementDe = (code: string): string => code.slice(0, /^9[78]/.test(code) ? 3 : 2);

/** True for a commune of the past: it is found by its name only, and leads to its heir. */
export const estAncienne = ({ nature }: Pick<Entree, 'nature'>): boolean =>
	nature === 'commune-deleguee' || nature === 'commune-associee';
