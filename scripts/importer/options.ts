import { parseArgs } from 'node:util';
import type { ChoixDeLigne } from '../../src/domain/importer/choix.ts';
import type { Decisions } from '../../src/domain/importer/decision.ts';
import { lireDate } from '../../src/domain/importer/date.ts';
import { STATUTS, type Statut } from '../../src/schemas/valeurs-de-lieu.ts';
import { Arret } from './donnees.ts';

/** What the editor typed after the command. */
export interface Options {
	commande: string;
	fichier: string | undefined;
	source: string | undefined;
	ecrire: boolean;
	/** True when the editor accepts more zones than were announced. */
	depasser: boolean;
	decisions: Decisions;
	/** What was said of single lines, or of single names of them. */
	choix: ChoixDeLigne;
	statut: Statut | undefined;
	ouvert: 'ouvert' | 'pret' | undefined;
	date: string | undefined;
}

const several = { type: 'string', multiple: true } as const;
const one = { type: 'string' } as const;

const FLAGS = {
	source: one,
	write: { type: 'boolean' },
	depasser: { type: 'boolean' },
	choisir: several,
	garder: several,
	remplacer: several,
	statut: one,
	ouvert: one,
	date: one,
	aide: { type: 'boolean', short: 'h' },
	help: { type: 'boolean' },
} as const;

const wordsOf = (list: readonly string[] = []): string[] =>
	list.flatMap((said) => said.split(',')).map((said) => said.trim());

function choicesOf(list: readonly string[] = []): Map<string, string> {
	const choices = new Map<string, string>();
	for (const said of wordsOf(list)) {
		const [, name, value] = /^(\d+(?:\.\d+)?)=(.+)$/.exec(said) ?? [];
		if (!name || !value)
			throw new Arret(
				`--choisir ${said} : écrivez le numéro de la ligne, « = », puis votre choix, par exemple --choisir 12=200071082`
			);
		const before = choices.get(name) ?? value;
		if (before !== value)
			throw new Arret(
				`--choisir ${said} : vous avez aussi écrit ${name}=${before}. Gardez un seul choix.`
			);
		choices.set(name, value);
	}
	return choices;
}

function oneOf<T extends string>(
	flag: string,
	said: string | undefined,
	values: readonly T[]
): T | undefined {
	const found = values.find((value) => value === said);
	if (said !== undefined && found === undefined)
		throw new Arret(`--${flag} ${said} : attendu l’un de ces mots : ${values.join(', ')}`);
	return found;
}

function dateOf(said: string | undefined): string | undefined {
	if (said === undefined) return undefined;
	const date = lireDate(said);
	if ('refus' in date) throw new Arret(`--date : ${date.refus}`);
	return date.valeur;
}

/**
 * npm keeps to itself the options that follow no « -- », and says so only in English.
 * @throws Arret with the command to type
 */
function refuserSansTirets(args: readonly string[], env: NodeJS.ProcessEnv): void {
	const kept = Object.keys(FLAGS).some((flag) => env[`npm_config_${flag}`] !== undefined);
	if (!kept || args.some((arg) => arg.startsWith('--'))) return;
	const [commande = 'zones', fichier = ''] = args;
	const typed = ['npm run importer --', commande, fichier].filter(Boolean).join(' ');
	throw new Arret(
		`Il manque « -- » après « importer » : npm a gardé vos options pour lui. Tapez : ${typed} --source …`
	);
}

/**
 * Read the command line; no command at all asks for help.
 * @throws Arret when something of it is not understood
 */
export function lireOptions(
	args: readonly string[],
	env: NodeJS.ProcessEnv = process.env
): Options {
	refuserSansTirets(args, env);
	let parsed;
	try {
		parsed = parseArgs({ args: [...args], options: FLAGS, allowPositionals: true });
	} catch (error) {
		const flag = /'(-[^' ]+)/.exec(error instanceof Error ? error.message : '')?.[1] ?? '';
		throw new Arret(
			`L’option ${flag} n’est pas comprise, ou il lui manque sa valeur. Aide : npm run importer -- --aide`
		);
	}
	const { values, positionals } = parsed;
	const [commande = '', fichier, ...others] = positionals;
	if (others.length > 0)
		throw new Arret(
			`« ${others.join(' ')} » est de trop : un seul fichier à la fois. Un nom qui contient une espace se met entre guillemets droits.`
		);
	return {
		commande: values.aide || values.help ? '' : commande,
		fichier,
		source: values.source,
		ecrire: values.write ?? false,
		depasser: values.depasser ?? false,
		decisions: { garder: wordsOf(values.garder), remplacer: wordsOf(values.remplacer) },
		choix: choicesOf(values.choisir),
		statut: oneOf('statut', values.statut, STATUTS),
		ouvert: oneOf('ouvert', values.ouvert, ['ouvert', 'pret']),
		date: dateOf(values.date),
	};
}
