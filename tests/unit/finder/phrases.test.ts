import { describe, expect, test } from 'vitest';
import { phraseDeChoix, phraseDeListe, phraseDePropositions } from '../../../src/finder/phrases.ts';
import { entree } from '../domain/gazetteer/entree-factory.ts';

const UNE = [entree('Brest')];
const DEUX = [...UNE, entree('Crest')];

test('suggestions are counted, once there is something to look up', () => {
	expect(phraseDePropositions('b', [])).toBe('');
	expect(phraseDePropositions('br', UNE)).toBe('1 commune proposée.');
	expect(phraseDePropositions('rest', DEUX)).toBe('2 communes proposées.');
	expect(phraseDePropositions(' xyz ', [])).toContain('«\u00A0xyz\u00A0»');
});

test('a reader who asks too early is told what to do', () => {
	expect(phraseDeChoix(' ', [])).toContain('Tapez');
	expect(phraseDeChoix('rest', DEUX)).toContain('choisissez');
	expect(phraseDeChoix('x', [])).toContain('«\u00A0x\u00A0»');
});

test.each([
	['gouriin', 'Vérifiez l’orthographe, ou tapez le code postal.'],
	['99 999', 'Vérifiez-le, ou tapez votre commune.'],
])('what is unknown has a way on: « %s »', (typed, way) => {
	expect(phraseDeChoix(typed, [])).toContain(way);
	expect(phraseDePropositions(typed, [])).toContain(way);
});

describe('phraseDeListe', () => {
	test.each([
		[0, 'distance', true, 'Aucun lieu'],
		[1, 'distance', false, '1 lieu connu de nous.'],
		[35, 'distance', false, '35 lieux connus de nous, du plus proche'],
		[2, 'distance', true, '2 lieux connus de nous avec ces filtres'],
		[35, 'departement', false, 'du centre de son département, sans distance.'],
		[35, 'alphabet', false, 'par ordre alphabétique, sans distance.'],
	] as const)('of %i sites, by %s, filtered: %s', (nombre, ordre, filtre, text) => {
		expect(phraseDeListe(nombre, ordre, filtre)).toContain(text);
	});

	test('says how far around the sites were looked for, when not everywhere', () => {
		expect(phraseDeListe(35, 'distance', false, 41.8)).toBe(
			'35 lieux connus de nous à moins de 41\u00A0km, du plus proche au plus lointain.'
		);
		expect(phraseDeListe(0, 'distance', true, 100.2)).toContain('à moins de 100\u00A0km');
	});
});
