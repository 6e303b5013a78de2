import { test } from '@playwright/test';
import { expectNone } from '../lib/problems.ts';

test('rien de la recherche avant que l’on aille au champ', async ({ page }) => {
	const fetched: string[] = [];
	page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
	await page.goto('/recherche/', { waitUntil: 'networkidle' });
	await page.mouse.move(10, 10);
	const early = fetched.filter((path) => path.startsWith('/pagefind/'));
	await page.getByRole('searchbox').focus();
	await page.waitForLoadState('networkidle');
	expectNone([
		...early.map((path) => `/recherche/ : ${path} demandé avant tout geste`),
		...(fetched.some((path) => path.startsWith('/pagefind/'))
			? []
			: ['/recherche/ : le moteur ne se charge pas quand on va au champ']),
	]);
});
