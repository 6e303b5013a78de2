import { describe, expect, test } from 'vitest';
import { enPages, periodeOf, rangsDArchive } from '../../../src/domain/archives.ts';
import { facettesDe } from '../../../src/domain/presse-facettes.ts';
import { communiqueHref } from '../../../src/domain/urls.ts';
import { desDonnees, unCommunique } from '../lib/fiches.ts';

const day = (rank: number) => new Date(Date.UTC(2025, 0, 1 + rank)).toISOString().slice(0, 10);

/** One a day, the newest first, a hundred characters each. */
const daily = (count: number) =>
	Array.from({ length: count }, (_, rank) =>
		unCommunique({
			id: `jour-${count - 1 - rank}`,
			titre: 'T'.repeat(20),
			emetteur: 'E'.repeat(20),
			resume: 'R'.repeat(60),
			nature: 'article',
			date: day(count - 1 - rank),
		})
	);

const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);

describe('enPages', () => {
	test('leaves on one page what it can hold', () => {
		const all = daily(10);
		expect(enPages(all, 1000)).toEqual({ recents: all, archives: [] });
	});

	test('keeps the newest on the first page, each item once, no page too long', () => {
		const all = daily(103);
		const { recents, archives } = enPages(all, 1000);
		expect(ids([...recents, ...archives.toReversed().flat()])).toEqual(ids(all));
		expect(recents.length).toBeGreaterThan(5);
		expect(recents.length).toBeLessThanOrEqual(10);
		for (const archive of archives) expect(archive).toHaveLength(5);
	});

	test('never changes an archive when something new is published', () => {
		const before = enPages(daily(100), 1000).archives;
		const after = enPages(daily(120), 1000).archives;
		expect(after.slice(0, before.length).map(ids)).toEqual(before.map(ids));
	});
});

test('an article that the first page has no room for is linked where it is', () => {
	const communiques = daily(400);
	const rangs = rangsDArchive(communiques);
	expect(rangs.has('jour-399')).toBe(false);
	const donnees = desDonnees({ communiques });
	const hrefs = donnees.communiques.map(communiqueHref);
	expect(hrefs.at(0)).toBe('/presse/#jour-399');
	expect(hrefs.at(-1)).toBe('/presse/archives/1/#jour-0');
	expect(facettesDe('annees', donnees)[0]?.communiques[0]).not.toHaveProperty('archive');
});

test('says what an archive spans', () => {
	expect(periodeOf(daily(3))).toBe('1er janvier 2025 – 3 janvier 2025');
	expect(periodeOf(daily(1))).toBe('1er janvier 2025');
	expect(periodeOf([unCommunique({ date: 'inconnue' })])).toBe('sans date');
});
