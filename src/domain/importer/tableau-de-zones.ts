import { numeroter } from './choix.ts';
import { type EnTete, lireRangee } from './colonnes.ts';
import { type EntreeLue, estAutour, type Lecture } from './liste.ts';
import { lireNom } from './nommer.ts';
import { lireCodeDepartement, lireTerritoire, type Territoire } from './territoire.ts';

/** A row of a table, where it stands in the file. */
export interface Rang {
	/** Line of the file, from 1. */
	ligne: number;
	cellules: readonly string[];
}

/** What the columns « région » and « département » say; several départements say nothing certain. */
export function lireLieuDit(
	cells: { departement?: string | undefined; region?: string | undefined },
	{ departements, territoires }: Pick<Lecture, 'departements' | 'territoires'>
): Territoire {
	const region = lireTerritoire(cells.region ?? '', territoires)?.region;
	const text = cells.departement ?? '';
	const departement =
		lireCodeDepartement(text, { departements }) ??
		lireTerritoire(text, territoires)?.departement;
	return { ...(region && { region }), ...(departement && { departement }) };
}

/** Read a table of zones, one intercommunalité a row, under known titles. */
export function lireTableauDeZones(
	rows: readonly Rang[],
	enTete: EnTete,
	lecture: Lecture
): EntreeLue[] {
	const entries = rows.slice(enTete.rang + 1).flatMap(({ ligne, cellules }) => {
		const cells = lireRangee(cellules, enTete);
		const name = cells.epci ?? cells.nom ?? '';
		const digits = cells.siren?.replace(/\D/g, '') ?? '';
		const texte = [name, cells.siren].filter(Boolean).join(', ');
		if (estAutour(name) && digits === '') return [];
		const dit = [cells.departement, cells.region].filter(Boolean).join(', ');
		const nom = lireNom(digits === '' ? name : `${name} ${digits}`.trim(), {
			titre: { territoire: {}, dit: '' },
			cellules: { territoire: lireLieuDit(cells, lecture), dit: `lu dans « ${dit} »` },
			marque: true,
			ligne,
			lecture,
		});
		return [{ ...nom, texte }];
	});
	return numeroter(entries);
}
