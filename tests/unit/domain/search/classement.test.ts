import { describe, expect, test } from 'vitest';
import { classer, type Trouvaille } from '../../../../src/domain/search/classement.ts';
import type { Genre } from '../../../../src/domain/search/notice.ts';

const SITE = new Map<string, Genre>(
	Array.from({ length: 100 }, (_, rank) => [`fiche-${rank}`, 'question'])
);

const trouve = (id: string, score: number, ...positions: number[]): Trouvaille => ({
	id,
	score,
	positions,
});

const ids = (parMot: Trouvaille[][], genres: ReadonlyMap<string, Genre>) =>
	classer(parMot, genres, 100).map(({ id }) => id);

describe('classer', () => {
	test('finds nothing for no word, nor for words that stand nowhere', () => {
		expect(classer([], SITE, 100)).toEqual([]);
		expect(classer([[], []], SITE, 100)).toEqual([]);
	});

	test('puts what holds every word before what holds one', () => {
		const parMot = [[trouve('fiche-1', 9), trouve('fiche-2', 9)], [trouve('fiche-2', 9)]];
		expect(ids(parMot, SITE)).toEqual(['fiche-2', 'fiche-1']);
	});

	test('puts the one question about zones before the zones, which all hold its words', () => {
		const zones = Array.from({ length: 60 }, (_, rank) => `zone-${rank}`);
		const genres = new Map<string, Genre>([
			['question', 'question'],
			...zones.map((id) => [id, 'zone'] as const),
		]);
		const word = [...zones.map((id) => trouve(id, 10)), trouve('question', 8)];
		expect(ids([word, word], genres)[0]).toBe('question');
	});

	test('puts the zone that a word names before what cites it', () => {
		const zones = Array.from({ length: 60 }, (_, rank) => `zone-${rank}`);
		const genres = new Map<string, Genre>([
			['article', 'article'],
			...zones.map((id) => [id, 'zone'] as const),
		]);
		const word = [
			...zones.map((id, rank) => trouve(id, rank === 7 ? 20 : 2)),
			trouve('article', 4),
		];
		expect(ids([word], genres)[0]).toBe('zone-7');
	});

	test('does without a word that stands nowhere', () => {
		expect(ids([[trouve('fiche-1', 9)], []], SITE)).toEqual(['fiche-1']);
	});

	test('leaves out what shares only a word that everything holds', () => {
		const common = [...SITE.keys()].map((id) => trouve(id, 0.1));
		const parMot = [common, [trouve('fiche-7', 20)], [trouve('fiche-7', 20)]];
		expect(ids(parMot, SITE)).toEqual(['fiche-7']);
	});

	test('puts the release before the step of the timeline that says the same', () => {
		const genres = new Map<string, Genre>([
			['etape', 'etape'],
			['communique', 'communique'],
		]);
		const parMot = [[trouve('etape', 5), trouve('communique', 5)]];
		expect(ids(parMot, genres)).toEqual(['communique', 'etape']);
	});

	test('gathers the ranks of every word', () => {
		const parMot = [[trouve('fiche-1', 9, 3)], [trouve('fiche-1', 9, 8, 3)]];
		expect(classer(parMot, SITE, 100)[0]?.positions).toEqual(new Set([3, 8]));
	});
});
