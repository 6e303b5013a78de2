import type { CritereEvalue, Verdict } from '../schemas/accessibilite.ts';

/** Themes of the RGAA, in the order of their numbers. */
export const THEMES_RGAA = [
	'Images',
	'Cadres',
	'Couleurs',
	'Multimédia',
	'Tableaux',
	'Liens',
	'Scripts',
	'Éléments obligatoires',
	'Structure de l’information',
	'Présentation de l’information',
	'Formulaires',
	'Navigation',
	'Consultation',
] as const;

/** Verdicts, as pages show them. */
export const VERDICT_LIBELLES: Readonly<Record<Verdict, string>> = {
	conforme: 'Conforme',
	'non-conforme': 'Non conforme',
	'non-applicable': 'Non applicable',
};

/** What an evaluation comes to. */
export interface Bilan {
	conformes: number;
	nonConformes: number;
	sansObjet: number;
	applicables: number;
	/** Share of the applicable criteria that hold, whole per cent, rounded down. */
	taux: number;
	/** Level in the words of French law: total above all, partial from half on. */
	etat: 'totalement conforme' | 'partiellement conforme' | 'non conforme';
}

/** Count the verdicts. */
export function bilanOf(criteres: readonly Pick<CritereEvalue, 'verdict'>[]): Bilan {
	const count = (verdict: Verdict) =>
		criteres.filter((critere) => critere.verdict === verdict).length;
	const conformes = count('conforme');
	const nonConformes = count('non-conforme');
	const applicables = conformes + nonConformes;
	const isHalf = 2 * conformes >= applicables;
	return {
		conformes,
		nonConformes,
		sansObjet: count('non-applicable'),
		applicables,
		taux: applicables === 0 ? 0 : Math.floor((100 * conformes) / applicables),
		etat:
			nonConformes === 0
				? 'totalement conforme'
				: isHalf
					? 'partiellement conforme'
					: 'non conforme',
	};
}

/** Anchor of a criterion on the page that lists them all. */
export const critereId = (numero: string): string => `critere-${numero.replaceAll('.', '-')}`;

/** A shorter note is as soon read as sent back to. */
const LONGUE = 40;

/**
 * Number of the first criterion of a list that was controlled by hand in the same words as this
 * one: they are not said again. None for the first itself, nor for a note of a few words.
 * @param rank of the criterion in the list
 */
export function dejaDit(
	criteres: readonly Pick<CritereEvalue, 'numero' | 'aLaMain'>[],
	rank: number
): string | undefined {
	const said = criteres[rank]?.aLaMain;
	if (said === undefined || said.length < LONGUE) return undefined;
	const first = criteres.findIndex(({ aLaMain }) => aLaMain === said);
	return first < rank ? criteres[first]?.numero : undefined;
}

/** Criteria of the RGAA under their themes. */
export const parTheme = (criteres: readonly CritereEvalue[]) =>
	THEMES_RGAA.map((titre, rank) => ({
		titre,
		criteres: criteres.filter(({ numero }) => numero.startsWith(`${rank + 1}.`)),
	}));
