import type { ZoneSaisie } from '../../schemas/zone.ts';
import type { Epci } from '../territories.ts';
import { type ChoixDeLigne, choixDe } from './choix.ts';
import { cleDEpci, clesDEpci } from './cle-epci.ts';
import type { Conflit } from './decision.ts';
import { identifiantDeZone, nomsPartages } from './identifiant.ts';
import type { EntreeLue } from './liste.ts';
import { lireTexte } from './texte.ts';

/** A zone that the data does not know. */
export interface ZoneNouvelle {
	entree: EntreeLue;
	epci: Epci;
	fiche: ZoneSaisie;
}

/** A zone that the data knows. */
export interface ZonePresente {
	entree: EntreeLue;
	epci: Epci;
	zone: ZoneSaisie;
	/** True when the source is not among those of the record. */
	sourceNouvelle: boolean;
	/** The promotion of a zone to be confirmed. */
	conflit?: Conflit;
}

/** What a list of zones comes to, entry by entry. */
export interface BilanDeZones {
	nouvelles: ZoneNouvelle[];
	presentes: ZonePresente[];
	/** Entries of a zone that the list has already named, with the line of the first. */
	repetees: { entree: EntreeLue; premiere: number }[];
	ambigues: EntreeLue[];
	inconnues: EntreeLue[];
	/** Lines left aside at the editor's word. */
	laissees: EntreeLue[];
}

/** Put the editor's word in the place of what could not be told. */
function choose(
	entree: EntreeLue,
	choix: ChoixDeLigne,
	epci: ReadonlyMap<string, Epci>
): EntreeLue {
	const found = epci.get(choixDe(entree, choix) ?? '');
	return found && entree.reponse.etat !== 'trouve'
		? { ...entree, choisie: true, reponse: { etat: 'trouve', epci: found } }
		: entree;
}

/** Longest name that a record may cite, in characters. */
const LONGEST_NAME = 160;

/** What numbers, leaders and the rest of a page leave around a name, or between two of them. */
const DEBRIS = /^\d|\d$|\.{2,}|[;|/[\]{}<>=]|\(\s*\w{1,2}\s*\)/;

/** The printed name, where it is not the official one and is a name and nothing else. */
function nomCite({ lu: { nom } }: EntreeLue, epci: Epci): string | undefined {
	const official = nom === '' || clesDEpci(epci.nom).includes(cleDEpci(nom));
	const isName = 'valeur' in lireTexte(nom) && nom.length <= LONGEST_NAME && !DEBRIS.test(nom);
	return official || !isName ? undefined : nom;
}

function presente(entree: EntreeLue, epci: Epci, zone: ZoneSaisie, source: string): ZonePresente {
	const sourceNouvelle = !zone.sources.includes(source);
	const base = { entree, epci, zone, sourceNouvelle };
	if (zone.certitude === 'nommee') return base;
	const conflit = { id: zone.id, champ: 'certitude', actuel: zone.certitude, propose: 'nommee' };
	return { ...base, conflit };
}

/**
 * Sort the entries of a list by what the data already holds.
 * @param source id of the document that the list comes from
 */
export function classerZones(
	entrees: readonly EntreeLue[],
	zones: readonly ZoneSaisie[],
	source: string,
	{ choix, epci }: { choix: ChoixDeLigne; epci: ReadonlyMap<string, Epci> }
): BilanDeZones {
	const bilan: BilanDeZones = {
		nouvelles: [],
		presentes: [],
		repetees: [],
		ambigues: [],
		inconnues: [],
		laissees: [],
	};
	const bySiren = new Map(zones.map((zone) => [zone.siren, zone]));
	const taken = new Set(zones.map(({ id }) => id));
	const shared = nomsPartages(epci.values());
	const lines = new Map<string, number>();
	for (const entree of entrees.map((one) => choose(one, choix, epci))) {
		const { reponse, ligne } = entree;
		if (reponse.etat !== 'trouve') {
			if (choixDe(entree, choix) === 'rien') bilan.laissees.push(entree);
			else bilan[reponse.etat === 'ambigu' ? 'ambigues' : 'inconnues'].push(entree);
			continue;
		}
		const { siren } = reponse.epci;
		const premiere = lines.get(siren);
		if (premiere !== undefined) {
			bilan.repetees.push({ entree, premiere });
			continue;
		}
		lines.set(siren, ligne);
		const zone = bySiren.get(siren);
		if (zone) {
			bilan.presentes.push(presente(entree, reponse.epci, zone, source));
			continue;
		}
		const id = identifiantDeZone(reponse.epci, taken, shared);
		taken.add(id);
		const cited = nomCite(entree, reponse.epci);
		const fiche = {
			id,
			siren,
			certitude: 'nommee' as const,
			...(cited !== undefined && { nomCite: cited }),
			sources: [source],
		};
		bilan.nouvelles.push({ entree, epci: reponse.epci, fiche });
	}
	return bilan;
}
