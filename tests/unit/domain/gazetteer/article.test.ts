import { expect, test } from 'vitest';
import { deCommune, presDe } from '../../../../src/domain/gazetteer/article.ts';

test.each([
	['Ajain', 'd’Ajain'],
	['Île-de-Sein', 'd’Île-de-Sein'],
	['Œuilly', 'd’Œuilly'],
	['Yvetot', 'd’Yvetot'],
	['Yutz', 'de Yutz'],
	['Le Vigan', 'du Vigan'],
	['Les Eyzies', 'des Eyzies'],
	['La Haye', 'de La Haye'],
	['L’Haÿ-les-Roses', 'de L’Haÿ-les-Roses'],
	['Lens', 'de Lens'],
	// Which h is mute, no list says for every commune.
	['Hyères', 'de Hyères'],
])('of %s', (nom, said) => {
	expect(deCommune(nom)).toBe(said);
	expect(presDe(nom)).toBe(`près ${said}`);
});
