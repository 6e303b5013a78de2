import { accessibilityProblems } from '../lib/axe.ts';
import { pagePaths } from '../lib/dist.ts';
import { test } from '../lib/one-reader.ts';
import { onePerType } from '../lib/page-type.ts';
import { expectNone } from '../lib/problems.ts';
import { visit } from '../lib/visit.ts';

const SCHEMES = [
	['light', 'clair'],
	['dark', 'sombre'],
] as const;

for (const [colorScheme, name] of SCHEMES) {
	test.describe(() => {
		test.use({ viewport: { width: 1280, height: 900 }, colorScheme });

		for (const path of onePerType(pagePaths()).values()) {
			test(`grand écran ${name} ${path}`, async ({ reader }) => {
				const problems = await visit(reader, path, 'networkidle');
				expectNone([...problems, ...(await accessibilityProblems(reader))]);
			});
		}
	});
}
