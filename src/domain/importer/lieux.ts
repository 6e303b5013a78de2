import type { LieuSaisi } from '../../schemas/lieu.ts';
import type { Source } from '../../schemas/source.ts';
import type { Commune } from '../territories.ts';
import type { ChoixDeLigne } from './choix.ts';
import { comparerLieu, type Ecart, joursNouveaux } from './comparer.ts';
import { constatDe } from './constat.ts';
import type { Conflit } from './decision.ts';
import { type Doublon, ecartsEntre, grouper } from './doublons.ts';
import { type LieuNouveau, manques, nouveau } from './lieu-nouveau.ts';
import { cleDeLieu, type LieuLu } from './lieu-lu.ts';

/** A site that the data knows. */
export interface LieuPresent {
	lu: LieuLu;
	commune: Commune;
	lieu: LieuSaisi;
	/** Fields that the record lacks. */
	ajouts: Ecart[];
	/** Days of visit that it lacks. */
	passages: string[];
	/** Fields that differ. */
	conflits: Conflit[];
	sourceNouvelle: boolean;
}

/** What a table of sites comes to, row by row. */
export interface BilanDeLieux {
	nouveaux: LieuNouveau[];
	presents: LieuPresent[];
	repetes: { lu: LieuLu; premiere: number }[];
	/** Rows that may be one site, and do not say the same. */
	doublons: Doublon[];
	/** Rows that may be a site of ours. */
	semblables: { lu: LieuLu; lieux: LieuSaisi[] }[];
	/** Rows whose commune is not certain. */
	communes: LieuLu[];
	/** Rows that cannot be imported as they are. */
	refuses: LieuLu[];
	laisses: LieuLu[];
}

/** The finding speaks of the status: where the status may change, so may it. */
function withFinding(ecarts: Ecart[], lieu: LieuSaisi, lu: LieuLu, source: Source): Ecart[] {
	const changed = ecarts.some(({ champ }) => champ === 'statut' || champ === 'dateStatut');
	if (!changed || ecarts.some(({ champ }) => champ === 'constat')) return ecarts;
	return [
		...ecarts,
		{ champ: 'constat', actuel: lieu.constat, propose: constatDe(source, lu.mention) },
	];
}

/** An address asks for a site that is named: adding one may ask to say so. */
function withPrecision(ecarts: Ecart[], lieu: LieuSaisi): Ecart[] {
	const adds = ecarts.some(({ champ }) => champ === 'adresse');
	if (!adds || lieu.precision === 'lieu' || ecarts.some(({ champ }) => champ === 'precision'))
		return ecarts;
	return [...ecarts, { champ: 'precision', actuel: lieu.precision, propose: 'lieu' }];
}

function present(lu: LieuLu, commune: Commune, lieu: LieuSaisi, source: Source): LieuPresent {
	const ecarts = withPrecision(
		withFinding(comparerLieu(lieu, lu.champs), lieu, lu, source),
		lieu
	);
	return {
		lu,
		commune,
		lieu,
		ajouts: ecarts.filter(({ actuel }) => actuel === undefined),
		passages: joursNouveaux(lieu, lu.champs),
		conflits: ecarts.flatMap(({ champ, actuel, propose }) =>
			actuel === undefined ? [] : { id: lieu.id, champ, actuel, propose }
		),
		sourceNouvelle: !lieu.sources.includes(source.id),
	};
}

/** The record that a row speaks of, those it may speak of, or none. */
function record(
	lu: LieuLu,
	commune: Commune,
	there: readonly LieuSaisi[],
	said: string | undefined
): LieuSaisi | 'nouveau' | LieuSaisi[] {
	const chosen = there.find(({ id }) => id === said || (said === undefined && id === lu.id));
	if (chosen) return chosen;
	if (said === 'nouveau' || there.length === 0) return 'nouveau';
	const name = cleDeLieu(lu.champs.nom ?? commune.nom);
	const named = there.filter(({ nom }) => cleDeLieu(nom) === name);
	const [only, other] = named;
	return only && !other ? only : [...there];
}

/** A row by the commune that the editor names for it: its INSEE code, or one of its sites. */
function withCommune(lu: LieuLu, said: string | undefined, known: LieuxConnus): LieuLu {
	const code = known.lieux.find(({ id }) => id === said)?.commune ?? said;
	const commune = known.communes.get(code ?? '');
	if (!commune || lu.commune.etat === 'trouve') return lu;
	const given = lu.communeLue.codePostal ?? '';
	const codePostal = commune.codesPostaux.includes(given) ? given : commune.codesPostaux[0];
	return codePostal === undefined
		? lu
		: { ...lu, commune: { etat: 'trouve', commune, codePostal } };
}

/** What a table of sites is compared with. */
export interface LieuxConnus {
	lieux: readonly LieuSaisi[];
	source: Source;
	communes: ReadonlyMap<string, Commune>;
	/** What the editor said of a line: an id, `nouveau`, an INSEE code, or `rien`. */
	choix: ChoixDeLigne;
}

/** A row whose commune is certain, and the record that it speaks of. */
interface Placee {
	lu: LieuLu;
	commune: Commune;
	codePostal: string;
	/** Id of the record of ours; none for a new site. */
	lieu?: LieuSaisi;
	/** True when the editor says that this is a site of its own. */
	autre: boolean;
}

/** Put aside the rows that wait for the editor; give the others. */
function placer(rows: readonly LieuLu[], known: LieuxConnus, bilan: BilanDeLieux): Placee[] {
	return rows.flatMap((row) => {
		const said = known.choix.get(String(row.ligne));
		const lu = withCommune(row, said, known);
		const wait = (list: LieuLu[]) => {
			list.push(lu);
			return [];
		};
		if (said === 'rien') return wait(bilan.laisses);
		if (lu.refus.length > 0) return wait(bilan.refuses);
		if (lu.commune.etat !== 'trouve') return wait(bilan.communes);
		const { commune, codePostal } = lu.commune;
		const there = known.lieux.filter((lieu) => lieu.commune === commune.code);
		const found = record(lu, commune, there, said);
		if (Array.isArray(found)) {
			bilan.semblables.push({ lu, lieux: found });
			return [];
		}
		const autre = said === 'nouveau';
		if (found !== 'nouveau') return [{ lu, commune, codePostal, lieu: found, autre }];
		const refus = manques(lu);
		if (refus.length === 0) return [{ lu, commune, codePostal, autre }];
		bilan.refuses.push({ ...lu, refus });
		return [];
	});
}

/** Rows that may be one site: those of one record, or of near names in one commune. */
function memes(placees: readonly Placee[]): LieuLu[][] {
	const [ours, others] = [
		placees.filter(({ lieu }) => lieu !== undefined),
		placees.filter(({ lieu, autre }) => lieu === undefined && !autre),
	];
	const lus = (group: readonly Placee[]) => group.map(({ lu }) => lu);
	const records = [...Map.groupBy(ours, ({ lieu }) => lieu?.id).values()].map(lus);
	const communes = [...Map.groupBy(others, ({ commune }) => commune).values()];
	return [
		...records.filter((group) => group.length > 1),
		...communes.flatMap((group) =>
			grouper(lus(group), (lu) => lu.champs.nom ?? group[0]?.commune.nom ?? '')
		),
	];
}

/** Sort the rows of a table by what the data already holds. */
export function classerLieux(rows: readonly LieuLu[], known: LieuxConnus): BilanDeLieux {
	const { lieux, source } = known;
	const bilan: BilanDeLieux = {
		nouveaux: [],
		presents: [],
		repetes: [],
		doublons: [],
		semblables: [],
		communes: [],
		refuses: [],
		laisses: [],
	};
	const placees = placer(rows, known, bilan);
	const aside = new Set<LieuLu>();
	for (const lus of memes(placees)) {
		const ecarts = ecartsEntre(lus);
		const [first, ...again] = lus;
		if (!first) continue;
		if (ecarts.length > 0) bilan.doublons.push({ lus, ecarts });
		else bilan.repetes.push(...again.map((lu) => ({ lu, premiere: first.ligne })));
		for (const lu of ecarts.length > 0 ? lus : again) aside.add(lu);
	}
	const taken = new Set(lieux.map(({ id }) => id));
	for (const { lu, commune, codePostal, lieu } of placees.filter((one) => !aside.has(one.lu))) {
		if (lieu) bilan.presents.push(present(lu, commune, lieu, source));
		else bilan.nouveaux.push(nouveau(lu, commune, codePostal, source, taken));
	}
	return bilan;
}
