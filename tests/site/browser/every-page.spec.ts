import { accessibilityProblems } from '../lib/axe.ts';
import { pagePaths } from '../lib/dist.ts';
import { test } from '../lib/one-reader.ts';
import { expectNone } from '../lib/problems.ts';
import { visit } from '../lib/visit.ts';

/** A small telephone. */
test.use({ viewport: { width: 360, height: 740 } });

for (const path of pagePaths()) {
	test(`page ${path}`, async ({ reader }) => {
		const problems = await visit(reader, path);
		expectNone([...problems, ...(await accessibilityProblems(reader))]);
	});
}
