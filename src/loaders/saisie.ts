import path from 'node:path';
import { accessibiliteSchema } from '../schemas/accessibilite.ts';
import { chiffreSchema } from '../schemas/chiffre.ts';
import { communiqueSchema } from '../schemas/communique.ts';
import { couvertureSchema } from '../schemas/couverture.ts';
import { etapeSchema } from '../schemas/etape.ts';
import { facileALireSchema } from '../schemas/facile-a-lire.ts';
import { guideSchema } from '../schemas/guide.ts';
import { journalSchema } from '../schemas/journal.ts';
import { lieuSchema } from '../schemas/lieu.ts';
import { questionSchema } from '../schemas/question.ts';
import { redirectionSchema } from '../schemas/redirection.ts';
import { sigleSchema } from '../schemas/sigle.ts';
import { siteSchema } from '../schemas/site.ts';
import { sourceSchema } from '../schemas/source.ts';
import { tarifsSchema } from '../schemas/tarifs.ts';
import { themeSchema } from '../schemas/theme.ts';
import { zoneSchema } from '../schemas/zone.ts';
import type { Problem } from './problems.ts';
import { readProseFolder } from './prose.ts';
import { displayPath, listFiles } from './read-text.ts';
import { mergeLoaded, readList, readOne, unreadable } from './records.ts';

/** Where the editors' files lie. */
export interface DataFolders {
	/** `data/`, or `DATA_DIR`. */
	data: string;
	/** `src/content/`, or `CONTENT_DIR`. */
	content: string;
}

/** The folders that the environment names. */
export function dataFolders(env: NodeJS.ProcessEnv = process.env): DataFolders {
	return {
		data: path.resolve(env.DATA_DIR || 'data'),
		content: path.resolve(env.CONTENT_DIR || 'src/content'),
	};
}

const FILES = [
	'accessibilite.yaml',
	'chiffres.yaml',
	'chronologie.yaml',
	'couverture.yaml',
	'facile-a-lire.yaml',
	'glossaire.yaml',
	'journal.yaml',
	'redirections.yaml',
	'site.yaml',
	'sources.yaml',
	'tarifs.yaml',
	'themes.yaml',
	'zones.yaml',
];

const PROSE = ['communiques', 'guides', 'questions'];

/** A file that nothing reads is a misspelt name: its records would silently be missing. */
function strayFiles(folder: string, known: (name: string) => boolean, expected: string): Problem[] {
	const listed = listFiles(folder, '');
	if ('problem' in listed) return [];
	return listed.files
		.filter((file) => !known(path.basename(file)))
		.map((file) => ({
			severity: 'erreur',
			file: displayPath(file),
			found: 'un fichier ou un dossier que rien ne lit',
			expected,
		}));
}

function readLieux(folder: string) {
	const listed = listFiles(folder, 'ce dossier, avec un fichier par région');
	if ('problem' in listed) return unreadable<never>([listed.problem]);
	const files = listed.files.filter((file) => file.endsWith('.yaml'));
	return mergeLoaded(files.map((file) => readList(file, lieuSchema)));
}

/** Records without an id are called by another of their fields. */
const calledBy =
	(field: string) =>
	(input: unknown, rank: number): string => {
		const name = (input as Record<string, unknown> | undefined)?.[field];
		return typeof name === 'string' ? name : `n° ${rank + 1}`;
	};

/** Read everything the editors wrote, each record against its schema; rules come after. */
export function readSaisie({ data, content }: DataFolders) {
	const file = (name: string) => path.join(data, name);
	const stray = [
		...strayFiles(
			data,
			(name) => FILES.includes(name) || !path.extname(name),
			`l’un de ces fichiers : ${FILES.join(', ')}`
		),
		...strayFiles(
			path.join(data, 'lieux'),
			(name) => name.endsWith('.yaml'),
			'un fichier par région, qui finit par « .yaml »'
		),
		...strayFiles(
			content,
			(name) => PROSE.includes(name),
			`l’un de ces dossiers : ${PROSE.join(', ')}`
		),
	];
	return {
		stray,
		sources: readList(file('sources.yaml'), sourceSchema),
		zones: readList(file('zones.yaml'), zoneSchema),
		lieux: readLieux(path.join(data, 'lieux')),
		couverture: readOne(file('couverture.yaml'), couvertureSchema),
		chiffres: readList(file('chiffres.yaml'), chiffreSchema),
		etapes: readList(file('chronologie.yaml'), etapeSchema),
		journal: readList(file('journal.yaml'), journalSchema, calledBy('date')),
		themes: readList(file('themes.yaml'), themeSchema),
		facileALire: readOne(file('facile-a-lire.yaml'), facileALireSchema),
		glossaire: readList(file('glossaire.yaml'), sigleSchema, calledBy('sigle')),
		accessibilite: readOne(file('accessibilite.yaml'), accessibiliteSchema),
		tarifs: readOne(file('tarifs.yaml'), tarifsSchema),
		site: readOne(file('site.yaml'), siteSchema),
		redirections: readList(
			file('redirections.yaml'),
			redirectionSchema,
			(_, rank) => `n° ${rank + 1}`
		),
		questions: readProseFolder(path.join(content, 'questions'), questionSchema),
		communiques: readProseFolder(path.join(content, 'communiques'), communiqueSchema),
		guides: readProseFolder(path.join(content, 'guides'), guideSchema),
	};
}

/** Everything the editors wrote, as read. */
export type Saisie = ReturnType<typeof readSaisie>;
