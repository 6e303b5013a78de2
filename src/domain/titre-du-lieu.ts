import type { Lieu } from './fiches.ts';

type Nomme = Pick<Lieu, 'nom' | 'precision' | 'departement'> & { commune: { nom: string } };

/**
 * Title of a site: its name and where it stands, the commune never said twice (« Centre de santé
 * de Saugues (43) », « Maison de santé, Langogne (48) »). A site of which only the commune is known
 * has no other name.
 */
export function titreDuLieu({ nom, precision, commune, departement }: Nomme): string {
	const ou = `${commune.nom} (${departement.code})`;
	if (precision === 'commune' || nom === commune.nom) return ou;
	return nom.endsWith(commune.nom) ? `${nom} (${departement.code})` : `${nom}, ${ou}`;
}
