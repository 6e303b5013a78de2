import { z } from 'zod';
import { codeDepartement, codeRegion, entier, ouiNon, siren, sources, texte } from './champs.ts';

const couvertureRegionaleSchema = z.strictObject({
	region: codeRegion.describe('Code INSEE de la région.'),
	zonesAnnoncees: entier.optional().describe('Nombre de zones annoncé ; vide s’il est inconnu.'),
	complet: ouiNon.describe('« oui » quand toutes les zones annoncées sont documentées ici.'),
	sources: sources.optional(),
	sourcesDeLaNote: sources
		.optional()
		.describe('Documents sur lesquels repose la note, et non le nombre annoncé.'),
	note: texte(900).optional().describe('Divergences, départements concernés, ce qui manque.'),
});

const sansZoneSchema = z.strictObject({
	departement: codeDepartement.describe('Code INSEE du département.'),
	constat: texte(400).describe('Ce que la source affirme.'),
	sources,
});

const ecarteeSchema = z.strictObject({
	nomCite: texte(160).describe('Nom relevé dans la source.'),
	siren: siren.optional().describe('Intercommunalité à laquelle on pourrait penser.'),
	pourquoi: texte(600).describe('Pourquoi elle n’est pas publiée comme zone.'),
	sources: sources.optional(),
});

/** What is known of the coverage of the 151 zones, région by région (`data/couverture.yaml`). */
export const couvertureSchema = z.strictObject({
	zonesAnnoncees: entier.describe('Nombre national de zones.'),
	populationAnnoncee: entier.describe('Population annoncée des zones, en habitants.'),
	sources,
	note: texte(900)
		.optional()
		.describe('Ce qu’il faut savoir de ces nombres : divergence, réserve.'),
	regions: z
		.array(couvertureRegionaleSchema)
		.min(1, { error: 'au moins une région' })
		.describe('Ce que l’on sait de chaque région.'),
	sansZone: z
		.array(sansZoneSchema)
		.default([])
		.describe('Départements dont une source dit qu’ils n’ont aucune zone.'),
	ecartees: z
		.array(ecarteeSchema)
		.default([])
		.describe('Noms relevés mais non retenus comme zones, et pourquoi.'),
});

export type Couverture = z.output<typeof couvertureSchema>;
export type CouvertureRegionale = Couverture['regions'][number];
