import path from 'node:path';
import { choixRefuses, choixSansObjet } from '../../src/domain/importer/choix.ts';
import { sansObjet } from '../../src/domain/importer/decision.ts';
import { type EntreeLue, lireListe } from '../../src/domain/importer/liste.ts';
import { lireTableauDeZones } from '../../src/domain/importer/tableau-de-zones.ts';
import { type BilanDeZones, classerZones } from '../../src/domain/importer/zones.ts';
import type { ZoneSaisie } from '../../src/schemas/zone.ts';
import { regionsCompletees } from './completude.ts';
import type { Dialogue } from './dialogue.ts';
import { Arret, type Donnees, lireDonnees, sourceNommee } from './donnees.ts';
import { type Brouillon, brouillon } from './ecrire.ts';
import { lireFichier } from './fichier.ts';
import type { Options } from './options.ts';
import { rapportDeZones } from './rapport-zones.ts';
import { lireTableau } from './tableau.ts';
import { terminer } from './terminer.ts';
import { type Tranche, trancher } from './trancher.ts';
import { ecrireChamp } from './yaml/champs.ts';
import { ajouterZone } from './yaml/zones.ts';

/**
 * The entries of a file of zones: a table under known titles, or a pasted list.
 * @throws Arret when the file is neither
 */
export function lireZones(texte: string, { reperes }: Pick<Donnees, 'reperes'>): EntreeLue[] {
	const table = lireTableau(texte, 1);
	if (table && 'enTete' in table) {
		const { rangs, enTete } = table;
		const columns = enTete.colonnes;
		const names = ['epci', 'siren', 'nom'].some((name) => columns.some((one) => one === name));
		if (names && columns.length > 1) return lireTableauDeZones(rangs, enTete, reperes);
	}
	return lireListe(texte, reperes);
}

/** The zones of the data as they will be. */
function zonesApres(
	zones: readonly ZoneSaisie[],
	bilan: BilanDeZones,
	tranches: readonly Tranche[]
): ZoneSaisie[] {
	const promoted = new Set(
		tranches.filter(({ decision }) => decision === 'remplacer').map(({ id }) => id)
	);
	const kept = zones.map((zone): ZoneSaisie =>
		promoted.has(zone.id) ? { ...zone, certitude: 'nommee' } : zone
	);
	return [...kept, ...bilan.nouvelles.map(({ fiche }) => fiche)];
}

/** Write in the draft what was found and decided. */
function appliquer(
	draft: Brouillon,
	bilan: BilanDeZones,
	tranches: readonly Tranche[],
	source: string,
	{ folders, territories }: Donnees
): void {
	const file = path.join(folders.data, 'zones.yaml');
	let text = draft.lire(file) ?? '';
	const decisions = new Map(tranches.map(({ id, decision }) => [id, decision]));
	for (const { zone, conflit, sourceNouvelle } of bilan.presentes) {
		const promoted = decisions.get(zone.id) === 'remplacer';
		if (conflit && !promoted) continue;
		const key = { nom: 'id', valeur: zone.id };
		if (promoted) text = ecrireChamp(text, key, 'certitude', 'nommee');
		if (sourceNouvelle) text = ecrireChamp(text, key, 'sources', [...zone.sources, source]);
	}
	for (const { fiche, epci } of bilan.nouvelles)
		text = ajouterZone(text, fiche, epci, territories);
	draft.ecrire(file, text);
	const coverage = path.join(folders.data, 'couverture.yaml');
	for (const { id, champ, propose, decision } of tranches) {
		if (champ !== 'complet' || decision !== 'remplacer') continue;
		const key = { nom: 'region', valeur: id.replace('region-', '') };
		draft.ecrire(coverage, ecrireChamp(draft.lire(coverage) ?? '', key, champ, propose));
	}
}

/** More zones than the country has is a list of something else, until somebody says otherwise. */
async function depassement(
	avant: number,
	apres: number,
	{ couverture }: Donnees,
	{ depasser, ecrire }: Options,
	dialogue: Dialogue | undefined
): Promise<string | undefined> {
	const annoncees = couverture?.zonesAnnoncees ?? 151;
	if (apres <= annoncees || apres <= avant || depasser) return undefined;
	const warning = `ATTENTION : il y aurait ${apres} zones, alors que ${annoncees} sont annoncées. Cette liste est-elle bien celle des zones prioritaires, et non toutes les intercommunalités ?`;
	if (ecrire && dialogue) {
		const answer = await dialogue.demander(
			`\n${warning}\nÉcrire quand même ? (oui ou non)\n> `
		);
		if (answer.toLowerCase() === 'oui') return undefined;
	}
	return `${warning}\nRien n’est écrit. Si c’est bien voulu, ajoutez --depasser.`;
}

/** Regions of all that the list names. */
const touched = ({ nouvelles, presentes }: BilanDeZones): Set<string> =>
	new Set(
		[...nouvelles, ...presentes].flatMap(({ epci }) => epci.communes[0]?.region.code ?? [])
	);

/** `npm run importer -- zones <fichier> --source <id>`. Returns the exit code. */
export async function importerZones(options: Options, dialogue?: Dialogue): Promise<number> {
	const donnees = lireDonnees();
	const source = sourceNommee(options.source, donnees.sources);
	if (!options.fichier)
		throw new Arret(
			'Quel fichier importer ? Tapez, par exemple : npm run importer -- zones liste.txt --source <id>'
		);
	const fichier = lireFichier(options.fichier);
	if ('refus' in fichier) throw new Arret(`${options.fichier} : ${fichier.refus}`);
	const entrees = lireZones(fichier.texte, donnees);
	if (entrees.length === 0)
		throw new Arret(
			`${options.fichier} : aucun nom d’intercommunalité dans ce fichier. Vérifiez que c’est le bon.`
		);
	const { epci } = donnees.territories;
	const refused = choixRefuses(entrees, options.choix, epci);
	if (refused.length > 0) throw new Arret(refused.join('\n\n'));
	const bilan = classerZones(entrees, donnees.zones, source.id, { choix: options.choix, epci });
	const own = bilan.presentes.flatMap(({ conflit }) => conflit ?? []);
	const decided = await trancher(own, options.decisions, dialogue?.demander);
	const apres = zonesApres(donnees.zones, bilan, decided);
	const completed = donnees.couverture
		? regionsCompletees(donnees.couverture, apres, donnees.territories, touched(bilan))
		: [];
	const tranches = [
		...decided,
		...(await trancher(completed, options.decisions, dialogue?.demander)),
	];
	const draft = brouillon();
	appliquer(draft, bilan, tranches, source.id, donnees);
	const obstacle = await depassement(
		donnees.zones.length,
		apres.length,
		donnees,
		options,
		dialogue
	);
	const rapport = rapportDeZones({ options, source, bilan, tranches, apres, donnees });
	const undecided = tranches.filter(({ decision }) => !decision).length;
	return terminer({
		rapport,
		draft,
		folders: donnees.folders,
		ecrire: options.ecrire,
		obstacle,
		sansObjet: sansObjet(options.decisions, tranches),
		choixSansObjet: choixSansObjet(entrees, options.choix),
		reste: bilan.ambigues.length + bilan.inconnues.length + undecided,
	});
}
