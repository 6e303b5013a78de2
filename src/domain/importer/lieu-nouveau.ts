import type { LieuSaisi } from '../../schemas/lieu.ts';
import type { Source } from '../../schemas/source.ts';
import type { Commune } from '../territories.ts';
import { constatDe } from './constat.ts';
import { ficheDeLieu } from './fiche-de-lieu.ts';
import { identifiantDeLieu } from './identifiant.ts';
import type { LieuLu } from './lieu-lu.ts';

/** A site that the data does not know. */
export interface LieuNouveau {
	lu: LieuLu;
	commune: Commune;
	fiche: LieuSaisi;
}

/** What a row still lacks to be a record. */
export function manques({ champs, nomme }: LieuLu): string[] {
	const missing: string[] = [];
	if (!champs.statut)
		missing.push('aucun statut : ajoutez une colonne « statut », ou --statut annonce');
	if (champs.statut === 'ouvert' && (champs.dateStatut ?? 'inconnue') === 'inconnue')
		missing.push(
			'« ouvert » sans la date des consultations : ajoutez une colonne « date », ou --date'
		);
	if (champs.adresse && !nomme && champs.precision !== 'lieu')
		missing.push('une adresse sans nom de lieu : ajoutez le nom tel que le document le donne');
	return missing;
}

/** The record of a new site: what the row gives, and where it comes from. */
export function nouveau(
	lu: LieuLu,
	commune: Commune,
	codePostal: string,
	source: Source,
	taken: Set<string>
): LieuNouveau {
	const { nom = commune.nom, precision, rendezVous, constat, ...champs } = lu.champs;
	const id = identifiantDeLieu(commune, nom, taken);
	taken.add(id);
	const fiche = ficheDeLieu({
		statut: 'annonce',
		dateStatut: 'inconnue',
		...champs,
		id,
		nom,
		commune: commune.code,
		codePostal,
		precision: precision ?? (lu.nomme ? 'lieu' : 'commune'),
		rendezVous: rendezVous && { comment: 'En ligne.', ...rendezVous },
		constat: constat ?? constatDe(source, lu.mention),
		sources: [source.id],
	});
	return { lu, commune, fiche };
}
