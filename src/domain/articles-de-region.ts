import type { Region } from './fiches.ts';

type Nommee = Pick<Region, 'code' | 'nom'>;

const LE = ['24', '44'];
const LES = ['32', '52'];
const ELIDE = ['84', '11', '76'];
/** « Mayotte » takes no article, and « La Réunion » has its own. */
const SANS = ['04', '06'];

/** « la Bretagne », « les Hauts-de-France », « l'Occitanie », « Mayotte ». */
export function avecArticle({ code, nom }: Nommee): string {
	if (SANS.includes(code)) return nom;
	if (ELIDE.includes(code)) return `l'${nom}`;
	if (LE.includes(code)) return `le ${nom}`;
	return LES.includes(code) ? `les ${nom}` : `la ${nom}`;
}

/** « en Bretagne », « dans les Hauts-de-France », « à Mayotte ». */
export function dansLaRegion({ code, nom }: Nommee): string {
	if (SANS.includes(code)) return `à ${nom}`;
	if (LES.includes(code)) return `dans les ${nom}`;
	return code === '44' ? `dans le ${nom}` : `en ${nom}`;
}
