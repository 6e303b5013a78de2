import path from 'node:path';
import type { BilanDeLieux, LieuPresent } from '../../src/domain/importer/lieux.ts';
import type { Donnees } from './donnees.ts';
import type { Brouillon } from './ecrire.ts';
import type { Tranche } from './trancher.ts';
import { ecrireChamp } from './yaml/champs.ts';
import { ajouterLieu, enTeteDeLieux } from './yaml/lieux.ts';
import type { Valeur } from './yaml/rendre.ts';

/**
 * The fields to write in a record of ours; none while something of it is undecided. The source
 * joins the record when it brings or confirms something, not when all it says was set aside.
 */
export function champsAEcrire(
	{ lieu, ajouts, passages, conflits, sourceNouvelle }: LieuPresent,
	tranches: readonly Tranche[],
	source: string
): [champ: string, valeur: Valeur][] {
	const own = tranches.filter(({ id }) => id === lieu.id);
	if (own.some(({ decision }) => !decision)) return [];
	const replaced = own
		.filter(({ decision }) => decision === 'remplacer')
		.map(({ champ, propose }): [string, Valeur] => [champ, propose]);
	const precise = lieu.precision === 'lieu' || replaced.some(([champ]) => champ === 'precision');
	const fields = [
		...replaced,
		...ajouts.map(({ champ, propose }): [string, Valeur] => [champ, propose]),
	].filter(([champ]) => champ !== 'adresse' || precise);
	if (passages.length > 0) fields.push(['passages', [...(lieu.passages ?? []), ...passages]]);
	const says = fields.length > 0 || conflits.length === 0;
	if (says && sourceNouvelle) fields.push(['sources', [...lieu.sources, source]]);
	return fields;
}

/** `rendezVous.url` alone makes no appointment: the field that says how comes with it. */
const withHow = (fields: readonly [string, Valeur][], present: LieuPresent): [string, Valeur][] =>
	fields.flatMap(([champ, valeur]): [string, Valeur][] =>
		champ === 'rendezVous.url' &&
		!present.lieu.rendezVous &&
		!fields.some(([name]) => name === 'rendezVous.comment')
			? [
					['rendezVous.comment', 'En ligne.'],
					[champ, valeur],
				]
			: [[champ, valeur]]
	);

/** Write in the draft what was found and decided, each site in the file of its région. */
export function appliquerLieux(
	draft: Brouillon,
	folder: string,
	bilan: BilanDeLieux,
	tranches: readonly Tranche[],
	source: string,
	{ territories }: Donnees
): void {
	const departements = new Set([...territories.departements.values()].map(({ nom }) => nom));
	for (const present of bilan.presents) {
		const file = path.join(folder, `${present.commune.region.id}.yaml`);
		const fields = withHow(champsAEcrire(present, tranches, source), present);
		const key = { nom: 'id', valeur: present.lieu.id };
		for (const [champ, valeur] of fields)
			draft.ecrire(file, ecrireChamp(draft.lire(file) ?? '', key, champ, valeur));
	}
	for (const { fiche, commune } of bilan.nouveaux) {
		const file = path.join(folder, `${commune.region.id}.yaml`);
		const text = draft.lire(file) ?? enTeteDeLieux(commune.region.nom);
		draft.ecrire(file, ajouterLieu(text, fiche, commune, departements));
	}
}
