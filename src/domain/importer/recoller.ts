import type { Epci } from '../territories.ts';
import { cleDEpci } from './cle-epci.ts';
import type { ReponseDEpci } from './epci.ts';
import { estConnu, type Nom } from './nommer.ts';

/** What one line of a list is read to be. */
export interface Bloc {
	noms: Nom[];
	/** The text of the line, where it is a heading or nothing at all. */
	texte: string;
	/** True for a heading. */
	titre: boolean;
}

/** A name that stands over the end of a line and the start of others. */
export interface Recollage {
	/** What is to be said of it: one name, or its pieces made ambiguous. */
	noms: Nom[];
	/** The other names of the last line. */
	reste: Nom[];
}

const epcisOf = (reponse: ReponseDEpci): Epci[] =>
	reponse.etat === 'trouve' ? [reponse.epci] : reponse.etat === 'ambigu' ? reponse.candidats : [];

/** The pieces of a name as each was read, made ambiguous by what they are together. */
function ambigus(pieces: readonly Nom[], ensemble: Nom): Nom[] {
	const whole = epcisOf(ensemble.reponse);
	const raison = `avec la ligne voisine, ce nom forme « ${ensemble.texte} » : est-ce un seul nom coupé en deux, ou deux ?`;
	return pieces.map((piece) => ({
		...piece,
		reponse: {
			etat: 'ambigu',
			candidats: [...new Set([...whole, ...epcisOf(piece.reponse)])],
			raison,
		},
	}));
}

/** The last name of the first line, or the first of the last one, with the text of each. */
const bout = ({ noms, texte }: Bloc, rank: 0 | -1): { nom?: Nom | undefined; texte: string } => {
	const nom = noms.at(rank);
	return nom ? { nom, texte: nom.texte } : { texte };
};

/** Pieces of several lines, side by side, and the names that they leave out. */
interface Morceaux {
	textes: string[];
	/** The names that each line gives to the whole. */
	noms: Nom[][];
	avant: Nom[];
	reste: Nom[];
}

/** The lines as they are, then the end of the first with the start of the last. */
function* decoupes(blocs: readonly Bloc[]): Generator<Morceaux> {
	const whole = blocs.map(({ noms }) => noms);
	yield { textes: blocs.map(({ texte }) => texte), noms: whole, avant: [], reste: [] };
	const [first, last] = [blocs[0], blocs.at(-1)];
	const middle = blocs.slice(1, -1);
	if (!first || !last || middle.some(({ noms }) => noms.length > 1)) return;
	if (first.noms.length < 2 && last.noms.length < 2) return;
	const ends = [bout(first, -1), ...middle.map((bloc) => bout(bloc, 0)), bout(last, 0)];
	yield {
		textes: ends.map(({ texte }) => texte),
		noms: ends.map(({ nom }) => (nom ? [nom] : [])),
		avant: first.noms.slice(0, -1),
		reste: last.noms.slice(1),
	};
}

/**
 * Read together the lines over which a PDF may have cut one name. They are one name when together
 * they are exactly one and do not each have a meaning of their own; where they do, people choose.
 * @param lire reads a text as one name, where the first line stands
 * @returns `undefined` where they make no name together
 */
export function recoller(
	blocs: readonly Bloc[],
	lire: (texte: string) => Nom
): Recollage | undefined {
	for (const { textes, noms, avant, reste } of decoupes(blocs)) {
		const together = lire(textes.join(' '));
		const key = cleDEpci(together.lu.nom);
		const own = noms.map((names, rank) => [
			textes[rank] ?? '',
			...names.map((one) => one.lu.nom),
		]);
		// A piece that has all the words is the name: the others are a form, a title.
		if (!estConnu(together) || own.flat().some((text) => cleDEpci(text) === key)) continue;
		const known = blocs.every(({ titre }, rank) => {
			const names = noms[rank] ?? [];
			return titre || (names.length > 0 && names.every(estConnu));
		});
		const found = known ? ambigus(noms.flat(), together) : [together];
		return { noms: [...avant, ...found], reste };
	}
	return undefined;
}
