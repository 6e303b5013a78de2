import { expect, test } from 'vitest';
import { groupesDeThemes, parPublic } from '../../../src/domain/themes.ts';
import type { Public } from '../../../src/schemas/champs.ts';

const theme = (id: string, ...publics: Public[]) => ({ id, publics });
const THEMES = [
	theme('chiffres', 'presse'),
	theme('cps', 'medecins'),
	theme('tiers-payant', 'medecins', 'patients'),
	theme('prix', 'patients'),
	theme('zone', 'elus'),
];
const ids = (themes: readonly { id: string }[]) => themes.map(({ id }) => id).join(' ');

test('themes of patients come first, those of one audience in their order', () => {
	expect(ids(parPublic(THEMES))).toBe('prix cps tiers-payant zone chiffres');
});

test('those of the audience of the page come before all', () => {
	expect(ids(parPublic(THEMES, 'elus'))).toBe('zone prix cps tiers-payant chiffres');
});

test('pages to look for are grouped by whom they serve, those for all with the scheme', () => {
	const all = theme('confondre', 'patients', 'medecins', 'elus', 'presse');
	expect(
		groupesDeThemes([all, ...THEMES]).map(({ titre, themes }) => `${titre} : ${ids(themes)}`)
	).toEqual([
		'Patients : prix',
		'Médecins : cps tiers-payant',
		'Communes et élus : zone',
		'Le dispositif : confondre chiffres',
	]);
	expect(groupesDeThemes([theme('prix', 'patients')])).toHaveLength(1);
});
