import { afterAll, afterEach, beforeAll, beforeEach, vi } from 'vitest';
import { copyOfData, TODAY } from '../../corruption/lib/copy.ts';

/** A copy of the data that the commands read and write as if it were the project's own. */
export function workCopy() {
	const copy = copyOfData();
	const env = {
		DATA_DIR: copy.folders.data,
		CONTENT_DIR: copy.folders.content,
		BUILD_DATE: TODAY,
	};
	beforeAll(() => {
		for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
	});
	afterAll(() => {
		vi.unstubAllEnvs();
	});
	beforeEach(() => {
		// The commands write by themselves: the copy is told, so that it mends itself.
		copy.write('data/redirections.yaml', copy.read('data/redirections.yaml'));
	});
	afterEach(() => {
		vi.restoreAllMocks();
	});

	/** Text of each file of the data, by its name. */
	const data = () => Object.fromEntries(copy.list('data').map((name) => [name, copy.read(name)]));
	return {
		copy,
		env,
		data,
		/** The files of the data that are not what they were. */
		changed(before: Record<string, string>): string[] {
			const after = data();
			return Object.keys(after).filter((name) => after[name] !== before[name]);
		},
	};
}
