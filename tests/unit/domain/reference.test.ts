import { expect, test } from 'vitest';
import { referenceDe } from '../../../src/domain/reference.ts';
import { unCommunique, uneSource } from '../lib/fiches.ts';

const URL = 'https://ars.example/page';

test.each([
	['Un appel', true, {}, `ARS Exemple, « Un appel », 20 octobre 2025, ${URL}`],
	[
		'« Près de vous » ici',
		true,
		{},
		`ARS Exemple, « “Près de vous” ici », 20 octobre 2025, ${URL}`,
	],
	[
		'Exemple : un appel',
		false,
		{ date: '2025-10' },
		`ARS Exemple, communiqué, octobre 2025 (jour non indiqué) [notre intitulé : Exemple : un appel], ${URL}`,
	],
	[
		'Un appel',
		true,
		{ date: 'inconnue', lueVia: 'Weka' },
		`ARS Exemple, « Un appel », sans date, lu dans une reprise : Weka, ${URL}`,
	],
] as const)('%s, exact title: %s', (titre, titreExact, source, reference) => {
	expect(
		referenceDe(unCommunique({ titre, titreExact }), uneSource({ url: URL, ...source }))
	).toBe(reference);
});
