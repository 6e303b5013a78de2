import type { z } from 'zod';
import type { Lu } from '../../src/domain/importer/lu.ts';
import { nettoyer } from '../../src/domain/importer/nettoyer.ts';
import { lireTexte } from '../../src/domain/importer/texte.ts';
import type { Dialogue } from '../importer/dialogue.ts';
import { SUITE } from './reprise.ts';

/** One question: what is asked, what helps to answer, how the answer is read. */
interface Question<T> {
	texte: string;
	/** Taken when the answer is empty; without it, an empty answer is asked again. */
	defaut?: T;
	/** How the default is shown, when not as it is. */
	montre?: string;
	lire: (answer: string) => Lu<T>;
}

/** Ask until the answer can be read. */
export async function poser<T>({ demander }: Dialogue, question: Question<T>): Promise<T> {
	const { texte, defaut, montre } = question;
	const shown = montre ?? (typeof defaut === 'string' && defaut !== '' ? defaut : undefined);
	const hint = shown === undefined ? '' : ` [${shown}]`;
	for (;;) {
		const answer = nettoyer(await demander(`\n${texte}${hint}\n> `));
		if (answer === '' && defaut !== undefined) return defaut;
		const lu: Lu<T> =
			answer === ''
				? { refus: 'Cette question demande une réponse.' }
				: question.lire(answer);
		if ('valeur' in lu) return lu.valeur;
		console.log(`  ✖ ${lu.refus}`);
	}
}

/** Read an answer by the very schema of its field. */
export const selon =
	(schema: z.ZodType) =>
	(answer: string): Lu<string> => {
		const text = lireTexte(answer);
		if ('refus' in text) return text;
		const [issue] = schema.safeParse(text.valeur).error?.issues ?? [];
		return issue ? { refus: `attendu : ${issue.message}` } : text;
	};

/** A text of a field that has to be filled in. */
export const texte = (
	dialogue: Dialogue,
	question: string,
	schema: z.ZodType,
	defaut?: string
): Promise<string> =>
	poser(dialogue, {
		texte: question,
		lire: selon(schema),
		...(defaut !== undefined && defaut !== '' && { defaut }),
	});

/** A text of a field that may stay empty; nothing then. */
export async function facultatif(
	dialogue: Dialogue,
	question: string,
	schema: z.ZodType,
	defaut = '',
	rien = 'inconnu'
): Promise<string | undefined> {
	const answer = await poser(dialogue, {
		texte: `${question} (Entrée : ${defaut === '' ? rien : 'garder'})`,
		lire: selon(schema),
		defaut,
	});
	return answer === '' ? undefined : answer;
}

/** A value, and what it means. */
export type Choix<T extends string> = readonly [valeur: T, sens: string];

/** One value among several, by its number or by its name. */
export function choisir<T extends string>(
	dialogue: Dialogue,
	question: string,
	choix: readonly Choix<T>[],
	defaut?: T
): Promise<T> {
	const list = choix.map(
		([value, sens], rank) => `  ${rank + 1}. ${value}${sens ? ` : ${sens}` : ''}`
	);
	return poser(dialogue, {
		texte: [question, ...list].join('\n'),
		lire: (answer) => {
			const found = choix[Number(answer) - 1] ?? choix.find(([value]) => value === answer);
			return found
				? { valeur: found[0] }
				: { refus: `attendu : un numéro de 1 à ${choix.length}` };
		},
		...(defaut !== undefined && { defaut }),
	});
}

/** Yes or no. */
export async function ouiOuNon(
	dialogue: Dialogue,
	question: string,
	defaut?: 'oui' | 'non'
): Promise<boolean> {
	const answer = await poser<'oui' | 'non'>(dialogue, {
		texte: `${question} (oui ou non)`,
		lire: (said) => {
			const word = said.toLowerCase();
			if (word === 'oui' || word === 'o') return { valeur: 'oui' };
			return word === 'non' || word === 'n'
				? { valeur: 'non' }
				: { refus: 'attendu : « oui » ou « non »' };
		},
		...(defaut && { defaut }),
	});
	return answer === 'oui';
}

/**
 * A text of several lines, closed by a line with a single dot; asked again while it has a fault.
 * @param faute what is wrong with a text, in French
 */
export async function lignes(
	dialogue: Dialogue,
	question: string,
	faute: (texte: string) => string | undefined
): Promise<string> {
	for (;;) {
		const all: string[] = [];
		let answer = await dialogue.demander(
			`\n${question}\nTerminez par une ligne qui ne contient qu’un point.\n> `
		);
		while (answer !== '.') {
			all.push(answer);
			answer = await dialogue.demander(SUITE);
		}
		const text = all.join('\n').trim();
		const refus = faute(text);
		if (refus === undefined) return text;
		console.log(`  ✖ ${refus}`);
	}
}
