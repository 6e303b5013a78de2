import { type Conflit } from '../../src/domain/importer/decision.ts';
import { decrireEpci, epciProches } from '../../src/domain/importer/epci.ts';
import type { EntreeLue } from '../../src/domain/importer/liste.ts';
import type { BilanDeZones } from '../../src/domain/importer/zones.ts';
import { departementsOf, type Epci } from '../../src/domain/territories.ts';
import type { Source } from '../../src/schemas/source.ts';
import type { ZoneSaisie } from '../../src/schemas/zone.ts';
import { aRelire } from './completude.ts';
import type { Donnees } from './donnees.ts';
import type { Options } from './options.ts';
import { aLaLigne, compter, court, partie, partieConflits } from './rapport.ts';
import type { Tranche } from './trancher.ts';

/** Nearest names are looked for among 1,255: not for every line of a file that is no list. */
const MOST_UNKNOWN = 40;

const place = (epci: Epci): string => {
	const [seat] = departementsOf(epci);
	return seat ? `${epci.nom}, ${seat.nom} (${seat.code})` : epci.nom;
};

const candidates = (epcis: readonly Epci[]): string[] =>
	epcis.slice(0, 6).map((epci) => `              · ${decrireEpci(epci)}`);

/** How to settle a name: the only candidate is proposed, one among several never is. */
function fleche(repere: string, [first, ...others]: readonly Epci[]): string {
	const rien = `--choisir ${repere}=rien`;
	const how =
		first === undefined
			? `--choisir ${repere}=SIREN, si vous connaissez le sien ; sinon ${rien}`
			: others.length > 0
				? `--choisir ${repere}=SIREN, avec l’un des SIREN ci-dessus ; sinon ${rien}`
				: `si c’est elle : --choisir ${repere}=${first.siren} ; sinon ${rien}`;
	return `              → ${how}`;
}

function ambigue({ repere, texte, reponse }: EntreeLue): string {
	if (reponse.etat !== 'ambigu') return '';
	return [
		`${aLaLigne(repere)}« ${court(texte)} » : ${reponse.raison}`,
		...candidates(reponse.candidats),
		fleche(repere, reponse.candidats),
	].join('\n');
}

const inconnue =
	(donnees: Donnees) =>
	({ repere, texte, lu }: EntreeLue): string => {
		const near = epciProches(lu, donnees.reperes.epci);
		return [
			`${aLaLigne(repere)}« ${court(texte)} » : aucune intercommunalité de ce nom${near.length > 0 ? ' ; les plus proches :' : ''}`,
			...candidates(near),
			fleche(repere, near),
		].join('\n');
	};

/** What was printed, beside what the editor chose for it. */
const choisie = ({ choisie: chosen, texte }: EntreeLue): string =>
	chosen ? ` (choisie par vous pour « ${court(texte)} »)` : '';

/** Promoted zones whose note still tells why they were to be confirmed. */
const notes = (bilan: BilanDeZones, tranches: readonly Tranche[]): string[] =>
	bilan.presentes.flatMap(({ zone }) =>
		zone.note &&
		tranches.some(
			({ id, champ, decision }: Conflit & Tranche) =>
				id === zone.id && champ === 'certitude' && decision === 'remplacer'
		)
			? `${zone.id} : la note « ${zone.note.slice(0, 60)}… » est-elle encore vraie ?`
			: []
	);

/** What the report tells. */
interface ARapporter {
	options: Options;
	source: Source;
	bilan: BilanDeZones;
	tranches: Tranche[];
	apres: readonly ZoneSaisie[];
	donnees: Donnees;
}

/** The report of a list of zones, line by line. */
export function rapportDeZones({
	options,
	source,
	bilan,
	tranches,
	apres,
	donnees,
}: ARapporter): string[] {
	const { couverture, territories } = donnees;
	const fresh = bilan.nouvelles.map(({ fiche }) => fiche);
	const reread = [
		...(couverture ? aRelire(couverture, apres, fresh, territories) : []),
		...notes(bilan, tranches),
	];
	const added = bilan.presentes.filter(
		({ sourceNouvelle, conflit }) => sourceNouvelle && !conflit
	);
	return [
		`Zones de ${options.fichier ?? ''}, d’après ${source.id} (${source.editeur})`,
		...partie(
			'Nouvelles',
			bilan.nouvelles,
			({ entree, epci, fiche }) =>
				`${aLaLigne(entree.ligne)}${place(epci)} → ${fiche.id}${choisie(entree)}`
		),
		...partie(
			'Déjà là',
			bilan.presentes,
			({ entree, epci, zone, sourceNouvelle, conflit }) =>
				`${aLaLigne(entree.ligne)}${place(epci)} → ${zone.id}${conflit ? ', à confirmer jusqu’ici' : sourceNouvelle ? ', source ajoutée' : ''}${choisie(entree)}`
		),
		...partie(
			'Répétées dans le fichier',
			bilan.repetees,
			({ entree, premiere }) =>
				`${aLaLigne(entree.ligne)}« ${court(entree.texte)} » : déjà ligne ${premiere}`,
			MOST_UNKNOWN
		),
		...partie(
			'Laissées de côté, comme demandé',
			bilan.laissees,
			({ repere, texte }) => `${aLaLigne(repere)}« ${court(texte)} »`
		),
		...partieConflits(tranches),
		...partie('Ambiguës', bilan.ambigues, ambigue),
		...partie('Inconnues', bilan.inconnues, inconnue(donnees), MOST_UNKNOWN),
		...partie(
			'À relire ensuite, dans data/couverture.yaml et data/zones.yaml',
			reread,
			(line) => `  ${line}`
		),
		'',
		`En tout : ${compter(bilan.nouvelles.length, 'nouvelle')}, ${compter(bilan.presentes.length, 'déjà là', 'déjà là')} (${compter(added.length, 'source ajoutée', 'sources ajoutées')}), ${compter(bilan.ambigues.length, 'ambiguë')}, ${compter(bilan.inconnues.length, 'inconnue')}.`,
		`Zones connues après l’import : ${apres.length} sur ${couverture?.zonesAnnoncees ?? 151}.`,
	];
}
