import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from '@playwright/test';
import { DIST } from '../lib/dist.ts';
import { withOtherBuild } from '../lib/other-build.ts';
import { expectNone } from '../lib/problems.ts';

const BUILD_TIME = 180_000;

/** Where and when another contributor may be. */
const ELSEWHERE = { TZ: 'Pacific/Kiritimati', LANG: 'en_US.UTF-8', LC_ALL: 'C', LANGUAGE: 'en' };

const filesOf = (folder: string) =>
	globSync('**/*', { cwd: folder, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(folder.length))
		.map((file) => file.replaceAll('\\', '/').replace(/^\//, ''))
		.sort();

/** Where two texts part. */
function firstDifference(a: string, b: string): string {
	let index = 0;
	while (index < a.length && a[index] === b[index]) index += 1;
	const around = (text: string) => text.slice(Math.max(0, index - 30), index + 40);
	return `« ${around(a)} » puis « ${around(b)} »`.replace(/\s+/g, ' ');
}

test('Deux constructions identiques', async () => {
	test.setTimeout(BUILD_TIME);
	await withOtherBuild(ELSEWHERE, (folder) => {
		const [first, second] = [new Set(filesOf(DIST)), new Set(filesOf(folder))];
		const changed = [...first.intersection(second)].flatMap((file) => {
			const [one, other] = [DIST, folder].map((root) => readFileSync(join(root, file)));
			if (!one || !other || one.equals(other)) return [];
			return `dist/${file} change : ${firstDifference(one.toString(), other.toString())}`;
		});
		expectNone(
			[
				...[...first.difference(second)].map(
					(file) => `dist/${file} : pas dans la seconde`
				),
				...[...second.difference(first)].map(
					(file) => `dist/${file} : pas dans la première`
				),
				...changed,
			],
			`La seconde est faite avec ${Object.entries(ELSEWHERE)
				.map(([name, value]) => `${name}=${value}`)
				.join(' ')}. Si le code ou les données ont changé depuis : npm run build d’abord.`
		);
	});
});
