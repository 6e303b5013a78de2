import type { Tarifs } from '../../schemas/tarifs.ts';
import { fieldProblem } from '../origin.ts';
import type { Problem } from '../problems.ts';
import type { Saisie } from '../saisie.ts';

/** A value, the greater one that it never exceeds, and how the latter is called. */
interface Ordre {
	path: [string, string, 'montant' | 'taux'];
	value: number;
	limit: number;
	expected: string;
}

function ordersOf({ participation, indemnite, remboursement }: Tarifs): Ordre[] {
	return [
		{
			path: ['participation', 'consultation', 'montant'],
			value: participation.consultation.montant,
			limit: participation.parJour.montant,
			expected: 'un montant qui ne dépasse pas le plafond par jour (parJour)',
		},
		{
			path: ['participation', 'parJour', 'montant'],
			value: participation.parJour.montant,
			limit: participation.parAn.montant,
			expected: 'un montant qui ne dépasse pas le plafond par an (parAn)',
		},
		{
			path: ['indemnite', 'demiJournee', 'montant'],
			value: indemnite.demiJournee.montant,
			limit: indemnite.journee.montant,
			expected: 'un montant qui ne dépasse pas celui de la journée (journee)',
		},
		{
			path: ['remboursement', 'horsParcours', 'taux'],
			value: remboursement.horsParcours.taux,
			limit: remboursement.parcours.taux,
			expected: 'un taux qui ne dépasse pas celui du parcours respecté (parcours)',
		},
	];
}

/** Rates that bound one another stay in order: two of them were not exchanged. */
export function rateRules({ tarifs }: Saisie): Problem[] {
	return tarifs.entries.flatMap(({ data, origin }) =>
		ordersOf(data)
			.filter(({ value, limit }) => value > limit)
			.map(({ path, value, expected }) =>
				fieldProblem(origin, path, path[2] === 'montant' ? value / 100 : value, expected)
			)
	);
}
