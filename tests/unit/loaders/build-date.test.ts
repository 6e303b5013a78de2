import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';

const git = vi.fn<(file: string, args: string[]) => string>();
let buildDate: typeof import('../../../src/loaders/build-date.ts').buildDate;

beforeAll(async () => {
	vi.resetModules();
	vi.doMock('node:child_process', () => ({ execFileSync: git }));
	({ buildDate } = await import('../../../src/loaders/build-date.ts'));
});
afterEach(() => {
	vi.useRealTimers();
});
afterAll(() => {
	vi.doUnmock('node:child_process');
	vi.resetModules();
});

/** Answers of `git status` and `git log`. */
function answer(edited: string, date: string): void {
	git.mockImplementation((_, args) => (args[0] === 'status' ? edited : date));
}

describe('buildDate', () => {
	test('is BUILD_DATE when it is set', () => {
		expect(buildDate({ BUILD_DATE: '2026-11-21' })).toBe('2026-11-21');
	});

	test.each(['21/11/2026', '2026-02-30', '2026-11', 'hier'])(
		'explains that %s is no day',
		(wanted) => {
			expect(() => buildDate({ BUILD_DATE: wanted })).toThrow(
				`BUILD_DATE vaut « ${wanted} » : donnez un jour du calendrier, par exemple 2026-11-21.`
			);
		}
	);

	test('is the date of the commit', () => {
		answer('', '2026-03-04\n');
		expect(buildDate({})).toBe('2026-03-04');
	});

	test('is today, in France, while the data is being edited', () => {
		vi.useFakeTimers({ now: new Date('2026-11-20T23:30:00Z') });
		answer(' M data/zones.yaml', '2026-03-04');
		expect(buildDate({})).toBe('2026-11-21');
	});

	test('is today without git or history', () => {
		vi.useFakeTimers({ now: new Date('2026-11-21T12:00:00Z') });
		git.mockImplementation(() => {
			throw new Error('git: not found');
		});
		expect(buildDate({ BUILD_DATE: '' })).toBe('2026-11-21');
	});
});
