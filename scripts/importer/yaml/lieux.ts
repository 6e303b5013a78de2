import type { Commune } from '../../../src/domain/territories.ts';
import type { LieuSaisi } from '../../../src/schemas/lieu.ts';
import { insererApres, placesDe } from './fiches.ts';
import { rendreFiche, type Valeur } from './rendre.ts';

const french = new Intl.Collator('fr');

/** First lines of the file of a région that has none yet. */
export const enTeteDeLieux = (region: string): string =>
	`# yaml-language-server: $schema=../../public/donnees/schemas/lieux.json
# Les lieux de consultation connus (${region}).
# « id » forme l'adresse de la page ; il ne change plus ensuite.
# « statut » : ouvert (une source rapporte des consultations), pret (équipé, attend des médecins),
# ouverture-prochaine, annonce, suspendu ou ferme. Ce que l'on ne sait pas, on ne l'écrit pas.
# La zone, le département et la région se déduisent du code INSEE de la commune.
`;

/** Add a site under its département, by the order of the ids. */
export function ajouterLieu(
	text: string,
	fiche: LieuSaisi,
	{ departement }: Commune,
	departements: ReadonlySet<string>
): string {
	const lines = text.split('\n');
	const block = rendreFiche(fiche as unknown as Record<string, Valeur>);
	const titles = lines.flatMap((line, debut) => {
		const nom = line.slice(2);
		return line.startsWith('# ') && departements.has(nom) ? [{ nom, debut }] : [];
	});
	const rank = titles.findIndex(({ nom }) => nom === departement.nom);
	const title = titles[rank];
	if (!title) {
		const next = titles.find(({ nom }) => french.compare(nom, departement.nom) > 0);
		return insererApres(
			lines,
			next?.debut ?? lines.length,
			`# ${departement.nom}\n\n${block}`
		).join('\n');
	}
	const end = titles[rank + 1]?.debut ?? lines.length;
	const before = placesDe(lines)
		.filter(({ debut }) => debut > title.debut && debut < end)
		.findLast(({ id }) => id < fiche.id);
	return insererApres(lines, before?.fin ?? title.debut + 1, block).join('\n');
}
