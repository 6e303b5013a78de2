import { expect, test } from 'vitest';
import { oncePerProcess } from '../../../src/loaders/once.ts';

test('makes a thing once, by its name', () => {
	const [name, other] = ['once.test', 'once.test other'];
	const first = oncePerProcess(name, () => ({}));
	expect(oncePerProcess(name, () => ({}))).toBe(first);
	expect(oncePerProcess(other, () => ({}))).not.toBe(first);
});
