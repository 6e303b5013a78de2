import { expect, test } from '@playwright/test';
import { accessibilityProblems } from '../lib/axe.ts';
import { expectNone } from '../lib/problems.ts';

test('page introuvable', async ({ page }) => {
	const response = await page.goto('/une-page/qui-n-existe-pas/');
	expect(response?.status()).toBe(404);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await expect(page.locator('a[href="/"]').first()).toBeVisible();
	expectNone(await accessibilityProblems(page));
});
