import { expect, test } from 'vitest';
import { sourcesCitees } from '../../../../src/domain/tarifs/citees.ts';
import { desDonnees } from '../../lib/fiches.ts';

const { tarifs } = desDonnees();
tarifs.indemnite.demiJournee.sources = ['whatsupdoc'];
tarifs.hypotheses.minutesParPatient.sources = ['egora'];
tarifs.consultation.adulte.sources = ['ameli', 'kerialis'];
tarifs.participation.parAn.sources = ['ucr'];

test('the earnings of a day rest on the price, the allowance and what is supposed', () => {
	expect(sourcesCitees('exemples-d-indemnite', tarifs)).toEqual(
		expect.arrayContaining(['ameli', 'kerialis', 'whatsupdoc', 'egora'])
	);
	expect(sourcesCitees('exemples-d-indemnite', tarifs)).not.toContain('ucr');
});

test('the examples of the patients rest on prices, rates, deductions and a mutuelle', () => {
	expect(sourcesCitees('exemples-de-remboursement', tarifs)).toEqual(
		expect.arrayContaining(['ameli', 'ucr', 'maaf-2023-11-01'])
	);
	expect(sourcesCitees('exemples-de-remboursement', tarifs)).not.toContain('whatsupdoc');
});

test('a list to tick cites nothing of its own', () => {
	expect(sourcesCitees('liste-a-pointer', tarifs)).toEqual([]);
});
