import { isPublique } from '../../domain/adresse-du-site.ts';
import { dateDeReleve, FRESH_DAYS, isStale } from '../../domain/freshness.ts';
import type { Source } from '../../schemas/source.ts';
import type { Origin } from '../origin.ts';
import type { Problem } from '../problems.ts';
import type { Saisie } from '../saisie.ts';

const warning = (origin: Pick<Origin, 'file'>, found: string, expected: string): Problem => ({
	severity: 'avertissement',
	file: origin.file,
	found,
	expected,
});

function siteWarnings(saisie: Saisie): Problem[] {
	return saisie.site.entries.flatMap(({ data, origin }) => {
		const unset = [
			!data.editeur.nom && 'editeur › nom',
			!data.editeur.adresse && 'editeur › adresse',
			!data.editeur.directeurPublication && 'editeur › directeurPublication',
			!data.contact && 'contact',
			!data.hebergeur.nom && 'hebergeur › nom',
			!data.hebergeur.adresse && 'hebergeur › adresse',
			!isPublique(data.adresse) && 'adresse',
		].filter((field) => typeof field === 'string');
		if (unset.length === 0) return [];
		const expected = 'remplir l’identité légale du site avant de le mettre en ligne';
		return [warning(origin, `non renseigné : ${unset.join(', ')}`, expected)];
	});
}

function staleWarnings(
	saisie: Saisie,
	sources: ReadonlyMap<string, Source>,
	today: string
): Problem[] {
	const stale = saisie.lieux.entries.filter(({ data }) => {
		const cited = data.sources.flatMap((id) => sources.get(id) ?? []);
		return isStale(dateDeReleve(data.dateStatut, cited), today);
	});
	if (stale.length === 0) return [];
	return [
		warning(
			{ file: 'data/lieux' },
			`lieux relevés il y a plus de ${FRESH_DAYS} jours : ${stale.length} sur ${saisie.lieux.entries.length}`,
			'revérifier ces lieux ; le site dit d’ici là qu’ils n’ont pas été revérifiés'
		),
	];
}

/** What deserves attention but stops nothing. */
export function warningRules(
	saisie: Saisie,
	sources: ReadonlyMap<string, Source>,
	today: string
): Problem[] {
	return [...siteWarnings(saisie), ...staleWarnings(saisie, sources, today)];
}
