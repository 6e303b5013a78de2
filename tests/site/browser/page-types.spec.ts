import { accessibilityProblems } from '../lib/axe.ts';
import { pagePaths } from '../lib/dist.ts';
import { test } from '../lib/one-reader.ts';
import { onePerType } from '../lib/page-type.ts';
import { expectNone } from '../lib/problems.ts';
import { visit } from '../lib/visit.ts';

test.use({ viewport: { width: 1280, height: 900 }, colorScheme: 'light' });

for (const path of onePerType(pagePaths()).values()) {
	test(`grand écran, clair puis sombre ${path}`, async ({ reader }) => {
		const problems = await visit(reader, path, 'networkidle');
		const light = await accessibilityProblems(reader);
		// As for a reader whose device turns dark in the evening: only style sheets know of it.
		await reader.emulateMedia({ colorScheme: 'dark' });
		const dark = await accessibilityProblems(reader);
		expectNone([
			...problems,
			...light.map((problem) => `en clair : ${problem}`),
			...dark.map((problem) => `en sombre : ${problem}`),
		]);
	});
}
