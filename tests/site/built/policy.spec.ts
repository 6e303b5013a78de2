import { expect, test } from '@playwright/test';
import { builtPages } from '../lib/dist.ts';
import { parse } from '../lib/html.ts';
import { expectNone } from '../lib/problems.ts';

test('Rien que la politique de sécurité bloquerait', () => {
	expectNone(
		builtPages().flatMap(({ file, html }) =>
			parse(html)
				.querySelectorAll('*')
				.flatMap(({ tagName, attributes }) =>
					attributes
						.filter(({ key }) => key === 'style' || /^on[a-z]+$/.test(key))
						.map(({ key }) => `${file} : <${tagName} ${key}="…"> est bloqué par la CSP`)
				)
		),
		'Un style va dans une feuille de style, un geste dans un script.'
	);
});

test('En-têtes de sécurité servis', async ({ request }) => {
	const headers = (await request.get('/')).headers();
	expect(headers['content-security-policy']).toContain("default-src 'none'");
	expect(headers['content-security-policy']).not.toContain('unsafe-inline');
	expect(headers['content-security-policy']).not.toContain("'unsafe-eval'");
	expect(headers).toMatchObject({
		'cross-origin-opener-policy': 'same-origin',
		'cross-origin-resource-policy': 'same-origin',
		'referrer-policy': 'strict-origin-when-cross-origin',
		'x-content-type-options': 'nosniff',
	});
	expect(headers['strict-transport-security']).toMatch(/^max-age=\d{8,}/);
	expect(headers['set-cookie']).toBeUndefined();
});

test('Données ouvertes aux autres sites', async ({ request }) => {
	const headers = (await request.get('/donnees/')).headers();
	expect(headers).toMatchObject({
		'access-control-allow-origin': '*',
		'cross-origin-resource-policy': 'cross-origin',
	});
});
