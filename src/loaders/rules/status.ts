import { isFuture } from '../../domain/date.ts';
import { type Entry, fieldProblem } from '../origin.ts';
import type { Problem } from '../problems.ts';
import type { Saisie } from '../saisie.ts';
import type { Chiffre } from '../../schemas/chiffre.ts';

/** A closed or suspended site announces no visit; consultations that were reported have a date. */
function lieuRules(saisie: Saisie, today: string): Problem[] {
	return saisie.lieux.entries.flatMap(({ data, origin }) => {
		const problems: Problem[] = [];
		if (data.statut === 'ouvert' && data.dateStatut === 'inconnue') {
			const expected =
				'la date des consultations rapportées ; si aucune source ne la donne, le statut n’est pas « ouvert »';
			problems.push(fieldProblem(origin, ['dateStatut'], data.dateStatut, expected));
		}
		if (data.statut === 'ferme' || data.statut === 'suspendu') {
			const coming = (data.passages ?? []).findIndex((passage) => isFuture(passage, today));
			if (coming >= 0) {
				const expected = `un statut qui s’accorde avec les passages : le lieu est dit « ${data.statut} »`;
				problems.push(
					fieldProblem(origin, ['passages', coming], data.passages?.[coming], expected)
				);
			}
		}
		if (data.precision !== 'lieu' && data.adresse) {
			const expected =
				'pas d’adresse quand aucune source ne nomme le lieu, ou « precision: lieu »';
			problems.push(fieldProblem(origin, ['adresse'], data.adresse, expected));
		}
		return problems;
	});
}

function chiffreRules({ data, origin }: Entry<Chiffre>): Problem[] {
	const kept = data.mesures.filter(({ retenue }) => retenue);
	if (kept.length > 1) {
		const expected = 'une seule valeur retenue (« retenue: oui ») par chiffre';
		return [fieldProblem(origin, ['mesures'], `${kept.length} valeurs retenues`, expected)];
	}
	if (kept.length === 1 && data.mesures.length > 1 && !data.choix) {
		const expected = 'la raison pour laquelle cette valeur est retenue';
		return [fieldProblem(origin, ['choix'], undefined, expected)];
	}
	return [];
}

/** What a record says of itself holds together. */
export function statusRules(saisie: Saisie, today: string): Problem[] {
	return [...lieuRules(saisie, today), ...saisie.chiffres.entries.flatMap(chiffreRules)];
}
