/** Beyond these, the same mistake is usually repeated: the first ones tell enough. */
const SHOWN = 40;

/**
 * Fail the running test when something was found.
 * @param problems one line each: what, and where
 * @param hint how to look closer; how to replay the test is said after the last one
 */
export function expectNone(problems: readonly string[], hint?: string): void {
	if (problems.length === 0) return;
	const more = problems.length - SHOWN;
	const error = new Error(
		[
			`${problems.length} problème${problems.length > 1 ? 's' : ''} :`,
			...problems.slice(0, SHOWN).map((problem) => `  - ${problem}`),
			...(more > 0 ? [`  … et ${more} de plus`] : []),
			...(hint ? ['', hint] : []),
		].join('\n')
	);
	// The mistake is in the site: where this test stands in its code helps nobody.
	error.stack = error.message;
	throw error;
}
