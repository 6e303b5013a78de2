import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { adresseWeb, courriel, telephone } from '../../../src/schemas/champs.ts';

describe('telephone', () => {
	test.each(['05 32 46 00 20', '02 62 12 34 56', '15', '114', '3646', '118 218'])(
		'accepts %s',
		(value) => {
			expect(telephone.safeParse(value).success).toBe(true);
		}
	);

	test.each(['0532460020', '05.32.46.00.20', '+33 5 32 46 00 20', '05 32 46 00', 'le 15', '5'])(
		'refuses « %s »',
		(value) => {
			expect(telephone.safeParse(value).error?.issues[0]?.message).toBe(
				'un numéro de téléphone, chiffres par paires (exemple : « 05 32 46 00 20 »)'
			);
		}
	);
});

describe('adresseWeb', () => {
	test.each(['https://www.sante.fr/a?b=c#d', 'http://exemple.fr', 'https://é.fr/œ'])(
		'accepts %s',
		(value) => {
			expect(adresseWeb.safeParse(value).success).toBe(true);
		}
	);

	test.each([
		'javascript:alert(1)',
		'data:text/html,x',
		'www.sante.fr',
		'//sante.fr',
		'https://',
		'https://a b.fr',
		'https://a.fr/"onclick',
		'https://a.fr/<script>',
		'ftp://a.fr',
		'https://[x',
		'',
	])('refuses « %s »', (value) => {
		expect(adresseWeb.safeParse(value).error?.issues[0]?.message).toBe(
			'une adresse web qui commence par « https:// » ou « http:// »'
		);
	});

	test('is bounded', () => {
		const long = `https://exemple.fr/${'a'.repeat(400)}`;
		expect(adresseWeb.safeParse(long).error?.issues[0]?.message).toBe(
			'une adresse web de 400 caractères au plus'
		);
	});

	test('is always http or https, and holds nothing that closes an attribute', () => {
		const anything = fc
			.tuple(fc.constantFrom('', 'https://', 'http://a/'), fc.string())
			.map((parts) => parts.join(''));
		fc.assert(
			fc.property(anything, (value) => {
				if (!adresseWeb.safeParse(value).success) return;
				expect(new URL(value).protocol).toMatch(/^https?:$/);
				expect(value).not.toMatch(/[\s<>"]/);
			})
		);
	});
});

describe('courriel', () => {
	test.each(['contact@exemple.fr', 'a.b+c@d.e.org'])('accepts %s', (value) => {
		expect(courriel.safeParse(value).success).toBe(true);
	});

	test.each(['contact', 'a@b', '@b.fr', 'a b@c.fr', 'a@b.fr>', ''])('refuses « %s »', (value) => {
		expect(courriel.safeParse(value).success).toBe(false);
	});
});
