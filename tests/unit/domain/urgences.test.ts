import { expect, test } from 'vitest';
import { urgenceHref } from '../../../src/domain/urgences.ts';

test('emergency numbers are called, and the one of those who cannot speak is written to', () => {
	expect(urgenceHref('15')).toBe('tel:15');
	expect(urgenceHref('114')).toBe('sms:114');
});
