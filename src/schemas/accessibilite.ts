import { z } from 'zod';
import { format, jour, texte } from './champs.ts';

/** What a criterion may come to. */
export const VERDICTS = ['conforme', 'non-conforme', 'non-applicable'] as const;
export type Verdict = (typeof VERDICTS)[number];

const fichierDeTest = format(
	/^[a-z0-9-]+\.(?:spec|test)\.ts$/,
	'le nom d’un fichier de tests/ (exemple : « keyboard.spec.ts »)'
);

const evaluation = {
	sujet: texte(90).describe('Ce que le critère demande, avec nos mots.'),
	verdict: z
		.enum(VERDICTS, { error: `une de ces valeurs : ${VERDICTS.join(', ')}` })
		.describe('Résultat : conforme, non-conforme ou non-applicable.'),
	tests: z
		.array(fichierDeTest, { error: 'la liste des fichiers de tests' })
		.min(1, { error: 'au moins un fichier de tests' })
		.optional()
		.describe('Tests automatiques qui le contrôlent à chaque version.'),
	aLaMain: texte(300)
		.optional()
		.describe('Ce qui a été fait ou lu à la main, ou pourquoi le critère est sans objet.'),
	manque: texte(250)
		.optional()
		.describe('Ce qui ne va pas, pour le lecteur. Demandé par « non-conforme ».'),
};

const critere = (numero: z.ZodType<string>) =>
	z
		.strictObject({ numero: numero.describe('Numéro du critère.'), ...evaluation })
		.refine(({ tests, aLaMain }) => tests ?? aLaMain, {
			path: ['aLaMain'],
			error: 'ce qui a été contrôlé à la main, ou des « tests »',
		})
		.refine(({ verdict, manque }) => (verdict === 'non-conforme') === Boolean(manque), {
			path: ['manque'],
			error: 'ce qui manque, pour un critère non conforme et pour lui seul',
		});

/** A list of criteria, each told once. */
const liste = (element: ReturnType<typeof critere>) =>
	z.array(element).refine((all) => new Set(all.map(({ numero }) => numero)).size === all.length, {
		error: 'chaque critère une seule fois',
	});

const numeroRgaa = format(
	/^(?:[1-9]|1[0-3])\.[1-9]\d?$/,
	'un numéro de critère du RGAA 4.1 (exemple : « 10.7 »)'
);
const numeroWcag = format(
	/^[1-4]\.\d\.\d{1,2}$/,
	'un numéro de critère des WCAG 2.2 (exemple : « 2.4.11 »)'
);

/** How accessible the site was found to be (`data/accessibilite.yaml`). */
export const accessibiliteSchema = z.strictObject({
	evalueLe: jour.describe('Jour de la dernière évaluation.'),
	nonVerifie: z
		.array(texte(200))
		.min(1, { error: 'au moins une limite de l’évaluation' })
		.describe('Ce que l’évaluation ne couvre pas, une phrase par ligne.'),
	rgaa: liste(critere(numeroRgaa))
		.refine(({ length }) => length === 106, { error: 'les 106 critères du RGAA 4.1' })
		.describe('Les 106 critères du RGAA 4.1, dans l’ordre.'),
	wcag: liste(critere(numeroWcag)).describe(
		'Les critères A et AA que WCAG 2.2 ajoute à ceux du RGAA.'
	),
});

export type Accessibilite = z.output<typeof accessibiliteSchema>;
export type CritereEvalue = Accessibilite['rgaa'][number];
