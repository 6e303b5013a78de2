import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter';

/** The title as a pattern that only it matches, between the quotes of a command. */
const patternOf = (title: string) => title.replace(/[.*+?^${}()|[\]\\"`]/g, '.');

const isFailure = ({ status }: TestResult) => status === 'failed' || status === 'timedOut';

/** Says, after the last test, how to replay alone each of those that failed. */
export default class ReplayReporter implements Reporter {
	private readonly failed = new Map<string, TestCase>();

	onTestEnd(test: TestCase, result: TestResult): void {
		if (isFailure(result)) this.failed.set(test.id, test);
	}

	onEnd(): void {
		if (this.failed.size === 0) return;
		const commands = [...this.failed.values()].map(
			({ title }) => `  npm run test:site -- -g "${patternOf(title)}$"`
		);
		const lines = ['', 'Pour rejouer seul chaque test en échec :', ...commands, ''];
		process.stdout.write(lines.join('\n'));
	}

	printsToStdio(): boolean {
		return true;
	}
}
