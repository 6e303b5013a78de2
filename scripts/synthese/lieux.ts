import type { Commune } from '../../src/domain/territories.ts';
import { STATUTS, TYPES_DE_LIEU } from '../../src/schemas/valeurs-de-lieu.ts';
import type { Hasard } from './hasard.ts';
import type { Phrases } from './phrases.ts';
import { documentDe, tableauDe } from './sources.ts';

/** Make sites in communes drawn from the whole of France, each with the région of its file. */
export function lieuxDEssai(
	nombre: number,
	communes: Iterable<Commune>,
	documents: number,
	{ hasard, phrases }: { hasard: Hasard; phrases: Phrases }
) {
	const ouvertes = [...communes].filter(({ codesPostaux }) => codesPostaux.length > 0);
	return Array.from({ length: Math.max(nombre, 0) }, (_, rang) => {
		const commune = hasard.parmi(ouvertes);
		const autre = hasard.entier(2 * documents);
		return {
			region: commune.region.id,
			lieu: {
				id: `essai-lieu-${rang}`,
				nom: `Lieu d'essai ${rang}`,
				type: hasard.parmi(TYPES_DE_LIEU),
				commune: commune.code,
				codePostal: hasard.parmi(commune.codesPostaux),
				adresse: `${hasard.entier(200) + 1} rue de l'Essai`,
				precision: 'lieu',
				rendezVous: { comment: phrases.phrase() },
				statut: hasard.parmi(STATUTS),
				dateStatut: '2026-01',
				constat: `Donnée d'essai. ${phrases.phrase()}`,
				sources: [
					tableauDe(commune.departement.code),
					...(autre < documents ? [documentDe(autre)] : []),
				],
				note: phrases.paragraphe(2),
			},
		};
	});
}
