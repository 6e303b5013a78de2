import { describe, expect, test, vi } from 'vitest';
import type { MultiPolygon } from '../../../src/domain/geo/shape.ts';
import { ErreurDePosition, positionDeLAppareil } from '../../../src/finder/geolocation.ts';

const SQUARE: MultiPolygon = [
	[
		[
			[2, 44],
			[4, 44],
			[4, 46],
			[2, 46],
			[2, 44],
		],
	],
];
const terres = () => Promise.resolve(SQUARE);
const device = (getCurrentPosition: Geolocation['getCurrentPosition']) =>
	({ getCurrentPosition }) as Geolocation;
const at = (latitude: number, longitude: number) =>
	device((succeed) => {
		succeed({ coords: { latitude, longitude } } as GeolocationPosition);
	});
const failing = (code: number) =>
	device((_succeed, fail) => {
		fail?.({ code } as GeolocationPositionError);
	});

describe('positionDeLAppareil', () => {
	test('gives the point, and nothing more', async () => {
		expect(await positionDeLAppareil(at(44.9, 3.5), terres)).toEqual({
			latitude: 44.9,
			longitude: 3.5,
		});
	});

	test.each([
		['overseas', at(-21, 55.5)],
		['in Corsica', at(42, 9)],
	])('answers a reader %s when the outlines do not come', async (_where, geolocation) => {
		const failing = () => Promise.reject(new Error('network'));
		await expect(positionDeLAppareil(geolocation, failing)).resolves.toBeDefined();
	});

	test.each([
		['refusee', failing(1)],
		['indisponible', failing(2)],
		['delai', failing(3)],
		['indisponible', failing(99)],
		['hors-zone', at(40.7, -74)],
		['hors-zone', at(44.9, 7)],
	] as const)('fails as « %s »', async (cause, geolocation) => {
		const error: unknown = await positionDeLAppareil(geolocation, terres).catch(
			(reason: unknown) => reason
		);
		expect(error).toBeInstanceOf(ErreurDePosition);
		expect(error).toMatchObject({ cause });
	});
});

test('each failure has a sentence of its own, that leads back to the field', () => {
	const causes = ['refusee', 'indisponible', 'delai', 'hors-zone'] as const;
	const phrases = causes.map((cause) => new ErreurDePosition(cause).message);
	expect(new Set(phrases).size).toBe(phrases.length);
	for (const phrase of phrases) expect(phrase).toMatch(/[Tt]apez/);
});

test('waits no longer than three quarters of a minute for a permission left open', async () => {
	vi.useFakeTimers();
	const asked = positionDeLAppareil(
		device(() => undefined),
		terres
	);
	const failed = expect(asked).rejects.toMatchObject({ cause: 'delai' });
	await vi.advanceTimersByTimeAsync(45_000);
	await failed;
	vi.useRealTimers();
});
