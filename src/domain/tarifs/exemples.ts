import type { Tarifs } from '../../schemas/tarifs.ts';
import { type Partage, partager } from './remboursement.ts';

/** Where an example holds. */
export type Regime = 'metropole' | 'outre-mer' | 'alsace-moselle';

/** One worked example of what a consultation costs. */
export interface ExempleDeRemboursement extends Partage {
	/** Who comes, as the reader would say. */
	situation: string;
	regime: Regime;
	/** True when these patients do not advance the money (tiers payant by right). */
	sansAvance: boolean;
}

/** One situation: its words, and how it differs from an adult who follows the care pathway. */
interface Situation {
	situation: string;
	regime?: Regime;
	prix?: number;
	taux?: number;
	participation?: number;
	sansAvance?: boolean;
}

function situations({ consultation, remboursement }: Tarifs): Situation[] {
	const integral = remboursement.integral.taux;
	const horsParcours = remboursement.horsParcours.taux;
	const alsaceMoselle = remboursement.alsaceMoselle.taux;
	return [
		{ situation: 'Adulte, parcours respecté' },
		{ situation: 'Adulte, hors parcours', taux: horsParcours },
		{
			situation: 'ALD, soin lié, parcours respecté',
			taux: integral,
			sansAvance: true,
		},
		{
			situation: 'Enfant de moins de 6 ans',
			prix: consultation.moinsDe6Ans.montant,
			participation: 0,
		},
		{ situation: 'De 6 à 15 ans', participation: 0 },
		{ situation: '16 ou 17 ans, parcours respecté', participation: 0 },
		{ situation: '16 ou 17 ans, hors parcours', taux: horsParcours, participation: 0 },
		{
			situation: 'C2S, AME, ou soins de l’assurance maternité, parcours respecté',
			taux: integral,
			participation: 0,
			sansAvance: true,
		},
		{
			situation: 'Outre-mer, adulte, parcours respecté',
			regime: 'outre-mer',
			prix: consultation.outreMer.montant,
		},
		{
			situation: 'Alsace-Moselle (régime local), adulte, parcours respecté',
			regime: 'alsace-moselle',
			taux: alsaceMoselle,
		},
	];
}

/**
 * The worked examples of `/patients/`, in the order in which they are shown.
 *
 * Before 16 nothing is lowered outside the pathway, and minors owe no participation
 * (Service-public.gouv.fr, F163 and F167); from 16 the pathway counts.
 */
export const exemplesDeRemboursement = (tarifs: Tarifs): ExempleDeRemboursement[] =>
	situations(tarifs).map(({ situation, regime = 'metropole', sansAvance = false, ...ecart }) => ({
		situation,
		regime,
		sansAvance,
		...partager({
			prix: tarifs.consultation.adulte.montant,
			taux: tarifs.remboursement.parcours.taux,
			tauxDuParcours: tarifs.remboursement.parcours.taux,
			participation: tarifs.participation.consultation.montant,
			...ecart,
		}),
	}));
