import { expect, test } from 'vitest';
import {
	derniereEtape,
	partiesDeChronologie,
	reserveDEtape,
} from '../../../src/domain/chronologie.ts';

const etape = (id: string, date: string, prevue = false) => ({
	id,
	date,
	prevue,
	fait: 'Un fait.',
	sources: ['ars'],
});

const etapes = [
	etape('bilan', '2026-02-17'),
	etape('juniors', '2026-11', true),
	etape('lancement', '2025-09-01'),
	etape('cumul', '2027-01-01', true),
];

const summary = (today: string) =>
	partiesDeChronologie(etapes, today).map(({ id, titre, etapes: contenu }) => [
		id,
		titre,
		...contenu.map((one) => one.id),
	]);

test('the timeline goes year by year, then what is to come', () => {
	expect(summary('2026-11-29')).toEqual([
		['annee-2025', '2025', 'lancement'],
		['annee-2026', '2026', 'bilan'],
		['a-venir', 'À venir', 'juniors', 'cumul'],
	]);
});

test('a step whose date has passed is no longer to come, and is said not to be verified', () => {
	expect(summary('2026-12-01')).toEqual([
		['annee-2025', '2025', 'lancement'],
		['annee-2026', '2026', 'bilan', 'juniors'],
		['a-venir', 'À venir', 'cumul'],
	]);
	const [bilan, juniors] = [etape('bilan', '2026-02-17'), etape('juniors', '2026-11', true)];
	expect(reserveDEtape(juniors, '2026-11-30')).toBe('(prévu)');
	expect(reserveDEtape(juniors, '2026-12-01')).toBe('(prévu, non vérifié)');
	expect(reserveDEtape(bilan, '2026-12-01')).toBeUndefined();
});

test('the last step that took place, once time has gone by since', () => {
	expect(derniereEtape(etapes, '2026-11-29')?.id).toBe('bilan');
	expect(derniereEtape(etapes, '2026-02-17')).toBeUndefined();
	expect(derniereEtape([], '2026-11-29')).toBeUndefined();
});
