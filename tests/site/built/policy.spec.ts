import { expect, test } from '@playwright/test';
import { builtPages } from '../lib/dist.ts';
import { observatoryScore } from '../../unit/hosting/observatory.ts';
import { attributeOf, parse } from '../lib/html.ts';
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

test('130 points au moins à l’Observatoire, qui lit la page d’accueil', async ({ request }) => {
	const answer = await request.get('/');
	const scripts = parse(await answer.text())
		.querySelectorAll('script[src]')
		.map((script) => ({ src: attributeOf(script, 'src') ?? '' }));
	expect(observatoryScore({ headers: answer.headers(), scripts })).toBeGreaterThanOrEqual(130);
});

test('Données ouvertes aux autres sites', async ({ request }) => {
	const headers = (await request.get('/donnees/')).headers();
	expect(headers).toMatchObject({
		'access-control-allow-origin': '*',
		'cross-origin-resource-policy': 'cross-origin',
	});
});
