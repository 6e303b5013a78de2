import type { Champs } from './champs.ts';
import { type JsonSchema, schemaDeForme } from './formes.ts';

/**
 * JSON Schema (draft 2020-12) of a published JSON file: the envelope, then records whose fields are
 * all there, known or not.
 * @param collection plural name under which the records stand
 */
export function schemaDeFichier(
	collection: string,
	champs: Champs<never, unknown>,
	url: string
): JsonSchema {
	const fields = Object.entries(champs);
	return {
		$schema: 'https://json-schema.org/draft/2020-12/schema',
		$id: url,
		title: collection,
		type: 'object',
		required: ['licence', 'miseAJour', 'total', collection],
		additionalProperties: false,
		properties: {
			licence: { type: 'string' },
			miseAJour: schemaDeForme({ forme: 'jour' }),
			total: schemaDeForme({ forme: 'entier' }),
			[collection]: {
				type: 'array',
				items: {
					type: 'object',
					required: fields.map(([nom]) => nom),
					additionalProperties: false,
					properties: Object.fromEntries(
						fields.map(([nom, champ]) => [
							nom,
							{ description: champ.sens, ...schemaDeForme(champ) },
						])
					),
				},
			},
		},
	};
}
