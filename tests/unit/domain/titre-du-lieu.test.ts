import { expect, test } from 'vitest';
import { titreDuLieu } from '../../../src/domain/titre-du-lieu.ts';
import { unLieu } from '../lib/fiches.ts';

const lieu = unLieu({ precision: 'lieu' });
const ou = `${lieu.commune.nom} (${lieu.departement.code})`;

test.each([
	['a name that tells not where', { nom: 'Maison de santé' }, `Maison de santé, ${ou}`],
	[
		'a name that ends with its commune',
		{ nom: `EHPAD de ${lieu.commune.nom}` },
		`EHPAD de ${ou}`,
	],
	['the commune alone', { nom: lieu.commune.nom }, ou],
	[
		'a name that is but a way to write the commune',
		{ nom: `${lieu.commune.nom} (bis)`, precision: 'commune' as const },
		ou,
	],
])('%s', (_, autre, titre) => {
	expect(titreDuLieu({ ...lieu, ...autre })).toBe(titre);
});
