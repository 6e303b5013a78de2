import { describe, expect, test } from 'vitest';
import { pageType } from '../../site/lib/page-type.ts';

describe('pageType', () => {
	test.each([
		['/', 'accueil'],
		['/faq/', 'faq'],
		['/faq/facturation/', 'faq/*'],
		['/presse/communiques/x/', 'presse/communiques/*'],
		['/presse/kit/', 'presse/kit'],
		['/zones/200066868/', 'zones/*'],
		['/zones/', 'zones'],
		['/zones/200066868/affiche/', 'zones/*/affiche'],
		['/presse/communiques/', 'presse/communiques'],
	])('takes %s for « %s »', (path, type) => {
		expect(pageType(path)).toBe(type);
	});
});
