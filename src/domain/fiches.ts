import type { Accessibilite } from '../schemas/accessibilite.ts';
import type { Chiffre } from '../schemas/chiffre.ts';
import type { CommuniqueSaisi } from '../schemas/communique.ts';
import type { Couverture } from '../schemas/couverture.ts';
import type { Etape } from '../schemas/etape.ts';
import type { FacileALire } from '../schemas/facile-a-lire.ts';
import type { GuideSaisi } from '../schemas/guide.ts';
import type { JourDuJournal } from '../schemas/journal.ts';
import type { LieuSaisi } from '../schemas/lieu.ts';
import type { QuestionSaisie } from '../schemas/question.ts';
import type { Redirection } from '../schemas/redirection.ts';
import type { Sigle } from '../schemas/sigle.ts';
import type { Site } from '../schemas/site.ts';
import type { Source } from '../schemas/source.ts';
import type { Tarifs } from '../schemas/tarifs.ts';
import type { Theme } from '../schemas/theme.ts';
import type { ZoneSaisie } from '../schemas/zone.ts';
import type { Position } from './position.ts';
import type { MultiPolygon } from './geo/shape.ts';
import type { Commune, Departement, NomDeRegion } from './territories.ts';

/** A commune as a zone's page lists it. */
export type CommuneDeZone = Pick<
	Commune,
	'code' | 'nom' | 'codesPostaux' | 'population' | 'departement'
>;

/** One of the 151 EPCI, with what is derived from its SIREN. */
export interface Zone extends ZoneSaisie {
	/** Official name with its abbreviation (« CC de l'Oriente »). */
	nom: string;
	/** Inhabitants (population municipale). */
	population: number;
	/** By name. */
	communes: CommuneDeZone[];
	/** The seat's first. */
	departements: Departement[];
	/** Région of the seat. */
	region: NomDeRegion;
	/** Approximate extent, longitude first; absent where no commune could be located. */
	emprise?: MultiPolygon;
}

/** One host site, with what is derived from its commune. */
export interface Lieu extends Omit<LieuSaisi, 'commune'> {
	commune: Pick<Commune, 'code' | 'nom'>;
	departement: Departement;
	region: NomDeRegion;
	/** EPCI of the commune; absent for the few island communes that have none. */
	epci?: { siren: string; nom: string };
	/** Id of the documented zone that the EPCI is, if it is one. */
	zone?: string;
	/** Centre of the commune, or an estimate: never the site's own door. */
	position?: Position;
	/** Day as of which the record speaks (`dateDeReleve`). */
	releve: string;
}

/** A région with its départements. */
export interface Region extends NomDeRegion {
	/** By code. */
	departements: Departement[];
}

/** One FAQ entry with its rendered answer. */
export interface Question extends QuestionSaisie {
	id: string;
	/** Id of its theme. */
	theme: string;
	html: string;
}

/** One press item with its rendered summary. Its date and link are those of its source. */
export interface Communique extends CommuniqueSaisi {
	id: string;
	date: string;
	html: string;
	/** Every source: the document itself, the others, those the text cites. */
	sources: string[];
	/** Rank of the archive of the press room that lists it; absent for those of its first page. */
	archive?: number;
}

/** One guide with its rendered text. */
export interface Guide extends GuideSaisi {
	id: string;
	html: string;
}

/** Everything the pages show, checked and joined. */
export interface Fiches {
	sources: Source[];
	zones: Zone[];
	lieux: Lieu[];
	regions: Region[];
	couverture: Couverture;
	chiffres: Chiffre[];
	etapes: Etape[];
	/** Days of the change log of the data. */
	journal: JourDuJournal[];
	themes: Theme[];
	/** Acronyms, by name. */
	glossaire: Sigle[];
	questions: Question[];
	communiques: Communique[];
	guides: Guide[];
	accessibilite: Accessibilite;
	facileALire: FacileALire;
	redirections: Redirection[];
	tarifs: Tarifs;
	site: Site;
}
