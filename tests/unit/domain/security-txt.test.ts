import { expect, test } from 'vitest';
import { securityTxt } from '../../../src/domain/security-txt.ts';
import { desDonnees } from '../lib/fiches.ts';

const { site } = desDonnees();

test('security.txt names the contact and the day after which it no longer holds', () => {
	expect(securityTxt({ ...site, contact: 'site@guide.example' }, '2026-11-21')).toBe(
		[
			'Contact: mailto:site@guide.example',
			'Expires: 2027-10-17T00:00:00.000Z',
			'Preferred-Languages: fr, en',
			'Canonical: https://guide.example/.well-known/security.txt',
			'',
		].join('\n')
	);
});

test('security.txt makes up no contact', () => {
	expect(securityTxt(site, '2026-11-21')).not.toContain('Contact:');
});
