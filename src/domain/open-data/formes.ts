import type { Champ } from './champs.ts';

/** A JSON Schema, or a part of one. */
export type JsonSchema = Readonly<Record<string, unknown>>;

interface Definition {
	/** In words, for the data dictionary. */
	libelle: string;
	schema: JsonSchema & { type: string };
}

const DATE = '(?:\\d{4}(?:-\\d{2}){0,2}|inconnue)';

/** What the values of the published files look like. */
const FORMES = {
	texte: { libelle: 'texte', schema: { type: 'string' } },
	html: { libelle: 'texte en HTML', schema: { type: 'string' } },
	'adresse-web': { libelle: 'adresse web', schema: { type: 'string', pattern: '^https?://' } },
	jour: {
		libelle: 'jour (AAAA-MM-JJ)',
		schema: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
	},
	date: {
		libelle: 'date : jour, mois, année ou « inconnue »',
		schema: { type: 'string', pattern: `^${DATE}$` },
	},
	nombre: { libelle: 'nombre', schema: { type: 'number' } },
	entier: { libelle: 'nombre entier', schema: { type: 'integer', minimum: 0 } },
	'vrai-ou-faux': { libelle: 'vrai ou faux', schema: { type: 'boolean' } },
	textes: { libelle: 'liste de textes', schema: { type: 'array', items: { type: 'string' } } },
	jours: {
		libelle: 'liste de jours',
		schema: { type: 'array', items: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' } },
	},
	chiffres: {
		libelle: 'liste de couples « valeur », « libelle »',
		schema: {
			type: 'array',
			items: {
				type: 'object',
				required: ['valeur', 'libelle'],
				additionalProperties: false,
				properties: { valeur: { type: 'string' }, libelle: { type: 'string' } },
			},
		},
	},
} as const satisfies Record<string, Definition>;

export type Forme = keyof typeof FORMES;

/** Form of a field in words: « texte », « nombre, ou rien ». */
export const libelleDeForme = (forme: Forme = 'texte', facultatif = false): string =>
	`${FORMES[forme].libelle}${facultatif ? ', ou rien' : ''}`;

/** JSON Schema of a field. */
export function schemaDeForme({
	forme = 'texte',
	valeurs,
	facultatif,
}: Pick<Champ<never, unknown>, 'forme' | 'valeurs' | 'facultatif'>): JsonSchema {
	const { type, ...rest } = FORMES[forme].schema;
	const codes = valeurs && { enum: [...Object.keys(valeurs), ...(facultatif ? [null] : [])] };
	return { type: facultatif ? [type, 'null'] : type, ...rest, ...codes };
}
