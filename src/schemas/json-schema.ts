import { z } from 'zod';
import { accessibiliteSchema } from './accessibilite.ts';
import { chiffreSchema } from './chiffre.ts';
import { communiqueSchema } from './communique.ts';
import { couvertureSchema } from './couverture.ts';
import { etapeSchema } from './etape.ts';
import { facileALireSchema } from './facile-a-lire.ts';
import { guideSchema } from './guide.ts';
import { journalSchema } from './journal.ts';
import { lieuSchema } from './lieu.ts';
import { questionSchema } from './question.ts';
import { redirectionSchema } from './redirection.ts';
import { sigleSchema } from './sigle.ts';
import { siteSchema } from './site.ts';
import { sourceSchema } from './source.ts';
import { tarifsSchema } from './tarifs.ts';
import { themeSchema } from './theme.ts';
import { zoneSchema } from './zone.ts';

/** A JSON Schema, as far as this file needs to know it. */
export interface JsonSchema {
	$schema?: string;
	title?: string;
	description?: string;
	type?: string | string[];
	enum?: unknown[];
	properties?: Record<string, JsonSchema>;
	required?: string[];
	items?: JsonSchema;
}

export interface Fichier {
	schema: z.ZodType;
	titre: string;
	/** True when the file is a list of such records. */
	liste: boolean;
}

/** What the editors write, by the name of its schema. */
export const FICHIERS: Readonly<Record<string, Fichier>> = {
	sources: { schema: sourceSchema, titre: 'Sources (data/sources.yaml)', liste: true },
	zones: { schema: zoneSchema, titre: 'Zones (data/zones.yaml)', liste: true },
	lieux: { schema: lieuSchema, titre: 'Lieux d’une région (data/lieux/*.yaml)', liste: true },
	couverture: {
		schema: couvertureSchema,
		titre: 'Couverture (data/couverture.yaml)',
		liste: false,
	},
	chiffres: { schema: chiffreSchema, titre: 'Chiffres clés (data/chiffres.yaml)', liste: true },
	journal: {
		schema: journalSchema,
		titre: 'Journal des données (data/journal.yaml)',
		liste: true,
	},
	chronologie: { schema: etapeSchema, titre: 'Chronologie (data/chronologie.yaml)', liste: true },
	themes: { schema: themeSchema, titre: 'Thèmes de la FAQ (data/themes.yaml)', liste: true },
	glossaire: { schema: sigleSchema, titre: 'Glossaire (data/glossaire.yaml)', liste: true },
	'facile-a-lire': {
		schema: facileALireSchema,
		titre: 'Page facile à lire (data/facile-a-lire.yaml)',
		liste: false,
	},
	accessibilite: {
		schema: accessibiliteSchema,
		titre: 'Accessibilité (data/accessibilite.yaml)',
		liste: false,
	},
	tarifs: { schema: tarifsSchema, titre: 'Tarifs (data/tarifs.yaml)', liste: false },
	site: { schema: siteSchema, titre: 'Identité du site (data/site.yaml)', liste: false },
	redirections: {
		schema: redirectionSchema,
		titre: 'Pages déplacées (data/redirections.yaml)',
		liste: true,
	},
	question: {
		schema: questionSchema,
		titre: 'En-tête d’une question (src/content/questions/*/*.md)',
		liste: false,
	},
	communique: {
		schema: communiqueSchema,
		titre: 'En-tête d’un document de presse (src/content/communiques/*.md)',
		liste: false,
	},
	guide: {
		schema: guideSchema,
		titre: 'En-tête d’un guide (src/content/guides/*.md)',
		liste: false,
	},
};

/** An optional field may be left empty: the reader takes it for absent. */
function allowEmpty({ type = [], enum: values, ...rest }: JsonSchema): JsonSchema {
	return { ...rest, type: [type, 'null'].flat(), ...(values && { enum: [...values, null] }) };
}

/** The same schema, with every optional field, at any depth, allowed to be empty. */
function withEmptyFields(json: JsonSchema): JsonSchema {
	const { properties, required = [], items } = json;
	const fields = Object.entries(properties ?? {}).map(([name, field]) => {
		const inner = withEmptyFields(field);
		return [name, required.includes(name) ? inner : allowEmpty(inner)];
	});
	return {
		...json,
		...(properties && { properties: Object.fromEntries(fields) }),
		...(items && { items: withEmptyFields(items) }),
	};
}

function emit({ schema, titre, liste }: Fichier): JsonSchema {
	const { $schema, ...json } = z.toJSONSchema(schema, {
		io: 'input',
		target: 'draft-7',
	}) as JsonSchema & { $schema: string };
	const record = withEmptyFields(json);
	return liste
		? { $schema, title: titre, type: 'array', items: record }
		: { $schema, title: titre, ...record };
}

/**
 * JSON Schemas (draft-07) of everything the editors write, by name: a YAML editor completes and
 * checks with them what our own reader will accept.
 */
export const jsonSchemas = (): Record<string, JsonSchema> =>
	Object.fromEntries(Object.entries(FICHIERS).map(([name, fichier]) => [name, emit(fichier)]));
