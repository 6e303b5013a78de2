import { describe, expect, test } from 'vitest';
import { manquesAvantPublication } from '../../../src/domain/publication.ts';
import { desDonnees, unLieu } from '../lib/fiches.ts';

const IDENTITE = {
	editeur: { nom: 'Nom', adresse: 'Adresse', directeurPublication: 'Directrice' },
	hebergeur: { nom: 'Nom', adresse: 'Adresse', telephone: '01 23 45 67 89' },
	contact: 'contact@guide.fr',
	adresse: 'https://guide.fr',
};

const donnees = desDonnees();
const avec = (change: object) => ({
	...donnees,
	site: { ...donnees.site, ...IDENTITE, ...change },
});
const places = (manques: { ou: string }[]) => manques.map(({ ou }) => ou);

describe('manquesAvantPublication', () => {
	test('lets a complete site go online', () => {
		expect(manquesAvantPublication(avec({}))).toEqual([]);
	});

	test('names each legal field that is empty, with the reason', () => {
		const manques = manquesAvantPublication(avec({ editeur: {}, contact: undefined }));
		expect(places(manques)).toEqual([
			'data/site.yaml, editeur › nom',
			'data/site.yaml, editeur › adresse',
			'data/site.yaml, editeur › directeurPublication',
			'data/site.yaml, contact',
		]);
		for (const { degre, pourquoi, faire } of manques) {
			expect(degre).toBe('bloquant');
			expect(pourquoi).not.toBe('');
			expect(faire).not.toBe('');
		}
	});

	test.each([
		['https://guide.example', 'une adresse d’exemple'],
		['https://www.example.org', 'une adresse d’exemple'],
		['http://guide.fr', 'n’est pas en https'],
		['https://guide.fr/sous-dossier', 'un chemin'],
	])('refuses the address %s', (adresse, quoi) => {
		const manques = manquesAvantPublication(avec({ adresse }));
		expect(manques).toHaveLength(1);
		expect(manques[0]?.quoi).toContain(quoi);
	});

	test('refuses prices that nobody has read again for long, and names them', () => {
		const { consultation } = donnees.tarifs;
		const adulte = { ...consultation.adulte, verifieLe: '2025-01-01' };
		const tarifs = { ...donnees.tarifs, consultation: { ...consultation, adulte } };
		expect(manquesAvantPublication({ ...avec({}), tarifs })).toMatchObject([
			{
				degre: 'bloquant',
				ou: 'data/tarifs.yaml',
				quoi: 'tarifs non relus depuis plus de 180 jours : consultation › adulte',
			},
		]);
	});

	test('advises to check old sites again, and blocks nothing for it', () => {
		const lieux = [unLieu({ releve: '2025-10-01' }), unLieu({ releve: '2026-11-01' })];
		expect(manquesAvantPublication({ ...avec({}), lieux })).toMatchObject([
			{ degre: 'conseil', quoi: 'lieux relevés il y a plus de 180 jours : 1 sur 2' },
		]);
	});
});
