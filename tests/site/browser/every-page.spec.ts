import { accessibilityProblems } from '../lib/axe.ts';
import { pagePaths, sitemapPaths } from '../lib/dist.ts';
import { test } from '../lib/one-reader.ts';
import { onePerType } from '../lib/page-type.ts';
import { expectNone } from '../lib/problems.ts';
import { visit } from '../lib/visit.ts';

/** A small telephone. */
test.use({ viewport: { width: 360, height: 740 } });

const listed = new Set(sitemapPaths());
/** What the site map leaves out: the search, the framed page, and a poster of each kind. */
const others = onePerType(pagePaths().filter((path) => !listed.has(path))).values();

for (const path of [...listed, ...others]) {
	test(`page ${path}`, async ({ reader }) => {
		const problems = await visit(reader, path);
		expectNone([...problems, ...(await accessibilityProblems(reader))]);
	});
}
