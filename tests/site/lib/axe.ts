import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** `target-size` is only in the last version's tag: a run without tags leaves it out. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Accessibility faults that axe finds in a page as it stands, one line an element. */
export async function accessibilityProblems(page: Page): Promise<string[]> {
	// The other mode opens a second page to gather what frames say: thrice the time, and what the
	// site frames is a page of its own, which is looked at too.
	const { violations } = await new AxeBuilder({ page })
		// Without `resultTypes`, what passes is described as fully as what fails: a third of the time.
		.options({ runOnly: { type: 'tag', values: TAGS }, resultTypes: ['violations'] })
		.setLegacyMode(true)
		.analyze();
	return violations.flatMap(({ id, impact, help, nodes }) =>
		nodes.map(({ target, failureSummary = '' }) =>
			[
				`axe ${id} (${impact ?? 'sans gravité'}) : ${help}`,
				`    sur ${target.join(' ')}`,
				`    ${failureSummary.replace(/\s+/g, ' ')}`,
			].join('\n')
		)
	);
}
