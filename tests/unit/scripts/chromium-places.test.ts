import { describe, expect, test } from 'vitest';
import { usualPlaces } from '../../../scripts/chromium/places.ts';

describe('usualPlaces', () => {
	test.each(['linux', 'darwin', 'win32'] as const)(
		'asks CHROMIUM_PATH first (%s)',
		(platform) => {
			expect(usualPlaces(platform, { CHROMIUM_PATH: '/mien' })[0]).toBe('/mien');
		}
	);

	test('knows where Debian and snap put it', () => {
		const places = usualPlaces('linux', {});
		expect(places.slice(0, 2)).toEqual([
			'/usr/bin/chromium-headless-shell',
			'/usr/bin/chromium',
		]);
		expect(places).toContain('/snap/bin/chromium');
	});

	test('looks into the home folder of a Mac', () => {
		expect(usualPlaces('darwin', { HOME: '/Users/a' })).toContain(
			'/Users/a/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
		);
	});

	test('looks into each program folder that Windows declares', () => {
		const places = usualPlaces('win32', { PROGRAMFILES: 'C:\\Program Files' });
		expect(places).toContain('C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe');
		expect(usualPlaces('win32', {})).toEqual([]);
	});
});
