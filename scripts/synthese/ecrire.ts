import { appendFileSync, cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { stringify } from 'yaml';
import { groupBy } from '../../src/domain/donnees.ts';
import { loadDataset } from '../../src/loaders/dataset.ts';
import { type DataFolders, dataFolders } from '../../src/loaders/saisie.ts';
import { loadTerritories } from '../../src/loaders/territories.ts';
import { communiquesDEssai } from './communiques.ts';
import { hasardDe } from './hasard.ts';
import { lieuxDEssai } from './lieux.ts';
import type { Palier } from './paliers.ts';
import { phrasesDe } from './phrases.ts';
import { sourcesDEssai } from './sources.ts';
import { zonesDEssai } from './zones.ts';

const SEED = 20_250_901;

/** Day as of which a site made of these records speaks: later than any of their dates. */
export const JOUR_D_ESSAI = '2026-12-01';

/** Add records to a list, or begin it. */
function ajouter(file: string, records: readonly unknown[]): void {
	if (records.length > 0) appendFileSync(file, `\n${stringify(records)}`);
}

function remplacer(file: string, changes: readonly (readonly [RegExp, string])[]): void {
	const text = readFileSync(file, 'utf8');
	writeFileSync(
		file,
		changes.reduce((changed, [from, to]) => changed.replace(from, to), text)
	);
}

/** The site says on every page that it is a trial, at an address that no network resolves. */
function marquer(folder: string, zones: number): void {
	remplacer(path.join(folder, 'site.yaml'), [
		[/^nom:.*$/m, "nom: Site d'essai"],
		[/^avertissement:.*$/m, 'avertissement: Données fabriquées pour un essai'],
		[/^adresse:.*$/m, 'adresse: https://essai.invalid'],
	]);
	// A région said to be complete would have more zones than were announced.
	if (zones > 0) {
		remplacer(path.join(folder, 'couverture.yaml'), [
			[/^zonesAnnoncees:.*$/m, `zonesAnnoncees: ${zones}`],
			[/complet: oui/g, 'complet: non'],
		]);
	}
}

/**
 * Write data and texts of the size of a step into a folder: the real records, then made-up ones,
 * each named as such, up to the numbers asked for. Always the same for one step.
 * @param root an empty folder, outside the project
 * @returns where the two folders lie
 * @throws when the real data is not valid
 */
export function ecrireSynthese(palier: Palier, root: string): DataFolders {
	const reel = dataFolders();
	const { fiches } = loadDataset(reel, JOUR_D_ESSAI);
	if (!fiches) throw new Error('Données non valables : npm run check:data');
	const folders = { data: path.join(root, 'data'), content: path.join(root, 'content') };
	cpSync(reel.data, folders.data, { recursive: true });
	cpSync(reel.content, folders.content, { recursive: true });

	const territories = loadTerritories();
	const hasard = hasardDe(SEED);
	const textes = [...fiches.questions, ...fiches.guides, ...fiches.communiques];
	const phrases = phrasesDe(
		textes.map(({ html }) => html.replace(/<[^>]*>|&\w+;/g, ' ')),
		hasard
	);
	const outils = { hasard, phrases };
	const departements = [...territories.departements.values()]
		.filter(({ region }) => territories.regions.has(region))
		.map(({ code }) => code);
	const documents = Math.max(palier.communiques - fiches.communiques.length, 0);
	const zones = zonesDEssai(
		palier.zones - fiches.zones.length,
		territories.epci.values(),
		fiches.zones,
		outils
	);
	const lieux = lieuxDEssai(
		palier.lieux - fiches.lieux.length,
		territories.communes.values(),
		documents,
		outils
	);
	const communiques = communiquesDEssai(
		documents,
		{
			regions: [...territories.regions.keys()],
			departements,
			zones: zones.map(({ id }) => id),
		},
		outils
	);

	marquer(folders.data, zones.length > 0 ? fiches.zones.length + zones.length : 0);
	if (documents > 0)
		ajouter(path.join(folders.data, 'sources.yaml'), sourcesDEssai(departements, documents));
	ajouter(path.join(folders.data, 'zones.yaml'), zones);
	for (const [region, group] of groupBy(lieux, (one) => one.region)) {
		ajouter(
			path.join(folders.data, 'lieux', `${region}.yaml`),
			group.map(({ lieu }) => lieu)
		);
	}
	for (const { id, tete, texte } of communiques) {
		const file = path.join(folders.content, 'communiques', `${id}.md`);
		if (existsSync(file)) throw new Error(`${file} existe déjà`);
		writeFileSync(file, `---\n${stringify(tete)}---\n\n${texte}`);
	}
	return folders;
}
