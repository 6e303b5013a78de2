import type { EnTete } from '../../src/domain/importer/colonnes.ts';
import {
	communesProches,
	decrireCommune,
	type IndexDeCommunes,
} from '../../src/domain/importer/commune.ts';
import type { LieuLu } from '../../src/domain/importer/lieu-lu.ts';
import type { BilanDeLieux, LieuPresent } from '../../src/domain/importer/lieux.ts';
import type { Commune } from '../../src/domain/territories.ts';
import type { Source } from '../../src/schemas/source.ts';
import { champsAEcrire } from './appliquer-lieux.ts';
import type { Options } from './options.ts';
import { aLaLigne, compter, court, partie, partieConflits } from './rapport.ts';
import type { Tranche } from './trancher.ts';

/** Nearest names are looked for among 35,000: not for every row of a table that is something else. */
const MOST_UNKNOWN = 40;

const titre = ({ ligne, texte }: LieuLu): string => `${aLaLigne(ligne)}« ${court(texte)} »`;

/** Columns that were not read, so that nobody thinks they were. */
function colonnes({ ignorees, doubles }: EnTete): string[] {
	const list = (names: readonly string[]) =>
		names.map((name) => `« ${court(name, 40)} »`).join(', ');
	return [
		...(ignorees.length > 0 ? ['', `Colonnes non lues : ${list(ignorees)}`] : []),
		...(doubles.length > 0
			? ['', `Colonnes en double, la première est lue : ${list(doubles)}`]
			: []),
	];
}

/** How to settle a commune: the only one is proposed, one among several never is. */
function choixDeCommune(ligne: number, [first, ...others]: readonly Commune[]): string {
	const rien = `sinon --choisir ${ligne}=rien`;
	if (!first) return `--choisir ${ligne}=CODE, le code INSEE de la commune ; ${rien}`;
	return others.length > 0
		? `--choisir ${ligne}=CODE, avec l’un des codes INSEE ci-dessus ; ${rien}`
		: `si c’est elle : --choisir ${ligne}=${first.code} ; ${rien}`;
}

function commune(lu: LieuLu, communes: IndexDeCommunes): string {
	const { commune: answer, communeLue, ligne } = lu;
	if (answer.etat === 'trouve') return '';
	const near =
		answer.etat === 'ambigu'
			? answer.candidats.slice(0, 8)
			: communesProches(communeLue, communes);
	return [
		`${titre(lu)} : ${answer.raison}`,
		...near.map((one) => `              · ${decrireCommune(one)}`),
		`              → ${choixDeCommune(ligne, near)}`,
	].join('\n');
}

const semblable = ({ lu, lieux }: BilanDeLieux['semblables'][number]): string =>
	[
		`${titre(lu)} : est-ce un lieu déjà connu dans cette commune ?`,
		...lieux.map(
			({ id, nom, adresse }) =>
				`              · ${id} : ${[nom, adresse].filter(Boolean).join(', ')}`
		),
		`              → --choisir ${lu.ligne}=${lieux.length === 1 ? (lieux[0]?.id ?? '') : 'IDENTIFIANT, l’un de ceux-là'} (le même) ou --choisir ${lu.ligne}=nouveau (un autre)`,
	].join('\n');

/** Both rows with what tells them apart, and how to say which is right. */
function doublon({ lus, ecarts }: BilanDeLieux['doublons'][number]): string {
	const lines = lus.map(({ ligne }) => ligne);
	return [
		`  lignes ${lines.join(', ')} : est-ce le même lieu ?`,
		...lus.map((lu) => `      ${titre(lu).trimStart()}`),
		...ecarts.map(
			({ champ, valeurs }) =>
				`              · ${champ} : ${valeurs.map((valeur, rank) => `${court(valeur, 60)} (ligne ${lines[rank]})`).join(' ; ')}`
		),
		`              → le même : --choisir N=rien pour chaque ligne à laisser de côté ; un autre lieu : --choisir ${lines.at(-1)}=nouveau`,
	].join('\n');
}

function present(one: LieuPresent, tranches: readonly Tranche[], source: string): string {
	const fields = champsAEcrire(one, tranches, source).map(([champ]) => champ);
	const waits = tranches.some(({ id, decision }) => id === one.lieu.id && !decision);
	const what = waits
		? ', des valeurs diffèrent'
		: fields.length > 0
			? `, écrit : ${fields.join(', ')}`
			: ', rien à changer';
	return `${aLaLigne(one.lu.ligne)}${one.lieu.nom} → ${one.lieu.id}${what}`;
}

/** What the report tells. */
interface ARapporter {
	options: Options;
	source: Source;
	bilan: BilanDeLieux;
	tranches: Tranche[];
	rows: readonly LieuLu[];
	enTete: EnTete;
	communes: IndexDeCommunes;
}

/** The report of a table of sites, line by line. */
export function rapportDeLieux({
	options,
	source,
	bilan,
	tranches,
	rows,
	enTete,
	communes,
}: ARapporter): string[] {
	const unread = rows.filter(({ remarques }) => remarques.length > 0);
	return [
		`Lieux de ${options.fichier ?? ''}, d’après ${source.id} (${source.editeur})`,
		...colonnes(enTete),
		...partie(
			'Nouveaux',
			bilan.nouveaux,
			({ lu, fiche, commune: place }) =>
				`${aLaLigne(lu.ligne)}${fiche.nom}, ${place.nom} (${place.departement.code}), ${fiche.statut} → ${fiche.id}`
		),
		...partie('Déjà là', bilan.presents, (one) => present(one, tranches, source.id)),
		...partie(
			'Répétés dans le fichier',
			bilan.repetes,
			({ lu, premiere }) => `${titre(lu)} : déjà ligne ${premiere}`,
			MOST_UNKNOWN
		),
		...partie('Laissés de côté, comme demandé', bilan.laisses, titre),
		...partieConflits(tranches),
		...partie(
			'Lignes qui se ressemblent et ne disent pas la même chose',
			bilan.doublons,
			doublon
		),
		...partie('Peut-être déjà connus', bilan.semblables, semblable),
		...partie(
			'Commune à préciser',
			bilan.communes,
			(lu) => commune(lu, communes),
			MOST_UNKNOWN
		),
		...partie(
			'À corriger dans le fichier',
			bilan.refuses,
			(lu) => `${titre(lu)} : ${lu.refus.join(' ; ')}`
		),
		...partie(
			'Laissé vide, faute d’être compris',
			unread,
			(lu) => `${titre(lu)} : ${lu.remarques.join(' ; ')}`
		),
		'',
		`En tout : ${compter(bilan.nouveaux.length, 'nouveau', 'nouveaux')}, ${compter(bilan.presents.length, 'déjà là', 'déjà là')}, ${compter(bilan.semblables.length + bilan.communes.length + bilan.doublons.length, 'à préciser', 'à préciser')}, ${compter(bilan.refuses.length, 'à corriger', 'à corriger')}.`,
	];
}
