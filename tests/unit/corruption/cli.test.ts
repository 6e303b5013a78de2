import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { change } from './lib/change.ts';
import { copyOfData, TODAY } from './lib/copy.ts';

const copy = copyOfData();

/** What an editor sees of `npm run check:data` on the copy. */
function checkData(env: NodeJS.ProcessEnv = {}) {
	const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/check-data.ts'], {
		encoding: 'utf8',
		env: {
			...process.env,
			BUILD_DATE: TODAY,
			DATA_DIR: copy.folders.data,
			CONTENT_DIR: copy.folders.content,
			...env,
		},
	});
	return { status, output: stdout + stderr };
}

const STACK_TRACE = /^ {4}at |node:internal|Error:/m;

describe('npm run check:data', () => {
	test('ends well on valid data, and says what it read', () => {
		const { status, output } = checkData();
		expect(output).toMatch(/Données valables/);
		expect(output).toMatch(/^\d+ zones, \d+ lieux, \d+ sources/m);
		expect(status).toBe(0);
	});

	test('stops on errors, tells them all in French, without a stack trace', () => {
		change(copy, 'data/zones.yaml', /^ {2}siren: .+$/m, '  siren: 999999999');
		change(copy, 'data/sources.yaml', /^ {2}url: .+$/m, '  url: www.sante.fr');
		copy.write('data/themes.yaml', '- id: a\n\ttitre: b\n');
		const { status, output } = checkData();
		expect(status).toBe(1);
		expect(output).toMatch(/^3 erreurs : rien n’est publié tant qu’il en reste/m);
		expect(output).toMatch(
			/themes\.yaml, ligne 2\n {4}trouvé {2}: .+\n {4}attendu : .+tabulation$/m
		);
		expect(output).not.toMatch(STACK_TRACE);
	});

	test('speaks as of BUILD_DATE', () => {
		const { status, output } = checkData({ BUILD_DATE: '2025-07-01' });
		expect(status).toBe(1);
		expect(output).toMatch(/le site parle à la date du 1er juillet 2025$/m);
	});

	test('explains a BUILD_DATE that is none', () => {
		const { status, output } = checkData({ BUILD_DATE: 'demain' });
		expect(status).toBe(1);
		expect(output.trim()).toBe(
			'BUILD_DATE vaut « demain » : donnez un jour du calendrier, par exemple 2026-11-21.'
		);
	});
});
