import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';

const FOLDER = path.resolve('src/schemas');

/** Every `…Schema` that the folder exports. */
const schemas = (await Promise.all(
	readdirSync(FOLDER)
		.filter((name) => !name.startsWith('json-schema'))
		.map((name): Promise<Record<string, unknown>> => import(path.join(FOLDER, name)))
).then((modules) =>
	modules.flatMap(Object.entries).filter(([name]) => name.endsWith('Schema'))
)) as [string, z.ZodType][];

interface Json {
	type?: string | string[];
	properties?: Record<string, Json>;
	items?: Json;
	additionalProperties?: unknown;
	description?: string;
	pattern?: string;
	maxLength?: number;
	enum?: unknown[];
	format?: string;
}

/** Every node of a JSON Schema with its path. */
function nodesOf(node: Json, at: string): [string, Json][] {
	return [
		[at, node],
		...Object.entries(node.properties ?? {}).flatMap(([name, inner]) =>
			nodesOf(inner, `${at}.${name}`)
		),
		...(node.items ? nodesOf(node.items, `${at}[]`) : []),
	];
}

describe.each(schemas)('%s', (name, schema) => {
	const nodes = nodesOf(
		z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Json,
		name
	);

	test('is strict at every level: a misspelt field is never lost', () => {
		for (const [at, node] of nodes) {
			if (node.properties) expect([at, node.additionalProperties]).toEqual([at, false]);
		}
	});

	test('explains each field', () => {
		for (const [at, node] of nodes) {
			const field = at.includes('.') && !at.endsWith('[]');
			if (field) expect([at, node.description]).toEqual([at, expect.stringMatching(/\S{2}/)]);
		}
	});

	test('bounds each text', () => {
		for (const [at, { type, pattern, maxLength, enum: values, format }] of nodes) {
			if (![type].flat().includes('string')) continue;
			expect([at, Boolean(pattern ?? maxLength ?? values ?? format)]).toEqual([at, true]);
		}
	});
});

test('the schemas are all there', () => {
	expect(schemas.length).toBeGreaterThanOrEqual(12);
});
