import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { dataFolders } from '../../../src/loaders/saisie.ts';

describe('dataFolders', () => {
	test('are those of the project', () => {
		expect(dataFolders({})).toEqual({
			data: path.resolve('data'),
			content: path.resolve('src/content'),
		});
	});

	test('are those that the environment names', () => {
		expect(dataFolders({ DATA_DIR: '/a', CONTENT_DIR: 'b' })).toEqual({
			data: '/a',
			content: path.resolve('b'),
		});
	});
});
