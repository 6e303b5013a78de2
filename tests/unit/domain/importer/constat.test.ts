import { describe, expect, test } from 'vitest';
import { constatDe } from '../../../../src/domain/importer/constat.ts';
import { uneSource } from '../../lib/fiches.ts';

describe('the finding of a row without one', () => {
	test('says where the site stands, and when', () => {
		expect(constatDe(uneSource({ titreExact: false, editeur: 'ARS', date: 'inconnue' }))).toBe(
			'Figure dans un document (ARS, sans date).'
		);
	});

	test('leaves a title out that would make it too long', () => {
		expect(constatDe(uneSource({ titre: 'a'.repeat(300), editeur: 'b'.repeat(110) }))).toMatch(
			/^Figure dans un document/
		);
	});
});
