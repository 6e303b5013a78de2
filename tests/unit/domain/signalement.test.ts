import { expect, test } from 'vitest';
import { signalementHref } from '../../../src/domain/signalement.ts';
import { uneZone, unLieu } from '../lib/fiches.ts';

test('signalementHref writes a mail about the site, which asks for no health data', () => {
	const href = signalementHref(
		{ lieu: unLieu() },
		'contact@guide.example',
		'https://guide.example'
	);
	const { protocol, pathname, searchParams } = new URL(href);
	expect(protocol + pathname).toBe('mailto:contact@guide.example');
	expect(searchParams.get('subject')).toBe('Erreur sur la fiche Essai (26)');
	expect(searchParams.get('body')).toContain('https://guide.example/lieux/maison-d-essai/');
	expect(searchParams.get('body')).toContain('N’écrivez rien sur votre santé');
});

test('signalementHref writes about a zone too', () => {
	const zone = uneZone();
	const href = signalementHref({ zone }, 'contact@guide.example', 'https://guide.example');
	const { searchParams } = new URL(href);
	expect(searchParams.get('subject')).toBe('Erreur sur la fiche Communauté de communes d’Essai');
	expect(searchParams.get('body')).toContain('https://guide.example/zones/zone-d-essai/');
});
