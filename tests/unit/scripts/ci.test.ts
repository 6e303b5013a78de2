import { globSync, readFileSync } from 'node:fs';
import { matchesGlob } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

interface Step {
	uses?: string;
	run?: string;
	if?: string;
	with?: Readonly<Record<string, unknown>>;
}

interface Workflow {
	on: Readonly<Record<string, unknown>>;
	permissions?: unknown;
	concurrency?: unknown;
	jobs: Readonly<
		Record<string, { 'timeout-minutes'?: number; permissions?: unknown; steps: Step[] }>
	>;
}

const README_COMMAND = /^(npm ci) && (npm test)\b/m.exec(readFileSync('README.md', 'utf8'));

describe.each(globSync('.github/workflows/*.yml'))('%s', (file) => {
	const text = readFileSync(file, 'utf8');
	const workflow = parse(text) as Workflow;
	const jobs = Object.values(workflow.jobs);
	const steps = jobs.flatMap((job) => job.steps);
	const runs = steps.flatMap(({ run }) => run ?? []);

	test('runs the two commands of the README, in their order', () => {
		const [, install = '', check = ''] = README_COMMAND ?? [];
		expect(runs.filter((run) => run.startsWith('npm'))).toEqual([install, check]);
	});

	test('takes each action by the fingerprint of a version, which it names', () => {
		const lines = text.split('\n').filter((line) => line.includes('uses:'));
		expect(lines.length).toBeGreaterThan(0);
		for (const line of lines) {
			expect(line).toMatch(/uses: [\w.-]+\/[\w./-]+@[\da-f]{40} # v\d+\.\d+\.\d+$/);
		}
	});

	test('may read, and nothing else', () => {
		expect(workflow.permissions).toEqual({ contents: 'read' });
		expect(jobs.filter(({ permissions }) => permissions !== undefined)).toEqual([]);
		expect(workflow.on).not.toHaveProperty('pull_request_target');
		expect(text).not.toContain('secrets.');
		for (const step of steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'))) {
			expect(step.with).toMatchObject({ 'persist-credentials': false });
		}
	});

	test('puts no text of an event in a command', () => {
		for (const run of runs) expect(run).not.toContain('${{');
	});

	test('ends, and does not pile up', () => {
		expect(workflow.concurrency).toMatchObject({ 'cancel-in-progress': true });
		for (const job of jobs) expect(job['timeout-minutes']).toBeLessThanOrEqual(30);
	});

	test('once a week, checks the site as of that day', () => {
		expect(workflow.on).toHaveProperty('schedule');
		const today = steps.findIndex(({ run }) => run?.includes('BUILD_DATE='));
		expect(steps[today]?.if).toBe("github.event_name == 'schedule'");
		expect(today).toBeLessThan(steps.findIndex(({ run }) => run === 'npm test'));
	});
});

describe('.github/dependabot.yml', () => {
	interface Update {
		'package-ecosystem': string;
		groups?: Readonly<Record<string, { patterns?: string[] }>>;
		ignore?: { 'dependency-name': string }[];
	}
	const { updates } = parse(readFileSync('.github/dependabot.yml', 'utf8')) as {
		updates: Update[];
	};
	const npm = updates.find((update) => update['package-ecosystem'] === 'npm');
	const packages = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
		'dependencies' | 'devDependencies' | 'optionalDependencies',
		Record<string, string>
	>;
	const names = Object.keys({
		...packages.dependencies,
		...packages.devDependencies,
		...packages.optionalDependencies,
	});
	const patterns = Object.values(npm?.groups ?? {}).flatMap((group) => group.patterns ?? []);

	test('looks after the packages and the actions', () => {
		expect(updates.map((update) => update['package-ecosystem'])).toEqual([
			'npm',
			'github-actions',
		]);
	});

	test('keeps together the Node of each system', () => {
		const together = npm?.groups?.['node']?.patterns ?? [];
		for (const name of Object.keys(packages.optionalDependencies)) {
			expect(together.some((pattern) => matchesGlob(name, pattern))).toBe(true);
		}
	});

	test('names packages that are there', () => {
		const ignored = (npm?.ignore ?? []).map((rule) => rule['dependency-name']);
		for (const pattern of [...patterns, ...ignored]) {
			expect(
				names.filter((name) => matchesGlob(name, pattern)),
				pattern
			).not.toEqual([]);
		}
	});

	test('has exact versions to change', () => {
		const all = { ...packages.dependencies, ...packages.devDependencies };
		for (const [name, version] of Object.entries(all)) {
			expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
		}
	});
});
