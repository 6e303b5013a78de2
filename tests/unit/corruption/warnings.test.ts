import { describe, expect, test } from 'vitest';
import { change } from './lib/change.ts';
import { copyOfData, TODAY } from './lib/copy.ts';

const copy = copyOfData({ texts: 1 });

const SITE = `nom: Guide
sousTitre: Un guide
avertissement: Site indépendant
adresse: https://exemple.fr
carteOfficielle: https://www.sante.fr/carte
`;
const IDENTITY = `editeur:
  nom: Mairie
  adresse: 1 place de la Mairie, 56110 Gourin
  directeurPublication: La maire
contact: contact@exemple.fr
hebergeur:
  nom: Hébergeur
  adresse: 2 rue du Port, 56100 Lorient
`;

/** Files of the warnings, with what they say. */
function warnings() {
	const { fiches, problems } = copy.load();
	expect(fiches).toBeDefined();
	expect(problems.map(({ severity }) => severity)).not.toContain('erreur');
	return problems.map(({ file, found }) => [file, found]);
}

describe('a warning, which never stops anything', () => {
	test('says which parts of the legal identity are missing', () => {
		copy.write('data/site.yaml', SITE.replace('exemple.fr', 'guide.example'));
		expect(warnings()).toContainEqual([
			copy.at('data/site.yaml'),
			'non renseigné : editeur › nom, editeur › adresse, editeur › directeurPublication, contact, hebergeur › nom, hebergeur › adresse, adresse',
		]);
	});

	test('says nothing of an identity that is complete', () => {
		copy.write('data/site.yaml', SITE + IDENTITY);
		expect(warnings().map(([file]) => file)).not.toContain(copy.at('data/site.yaml'));
	});

	test('counts the sites that nobody has checked for 180 days', () => {
		const total = copy.load().fiches?.lieux.length ?? 0;
		for (const name of copy.list('data/lieux')) {
			copy.write(
				name,
				copy.read(name).replace(/^ {2}dateStatut: .+$/gm, '  dateStatut: 2024-01')
			);
		}
		change(copy, 'data/lieux', /^ {2}dateStatut: .+$/m, `  dateStatut: ${TODAY}`);
		const sources = copy.read('data/sources.yaml').replace(/^ {2}consultee: .+\n/gm, '');
		copy.write('data/sources.yaml', sources);
		expect(warnings()).toContainEqual([
			'data/lieux',
			`lieux relevés il y a plus de 180 jours : ${total - 1} sur ${total}`,
		]);
	});

	test('says nothing of sites that were all checked', () => {
		for (const name of copy.list('data/lieux')) {
			const text = copy.read(name);
			copy.write(name, text.replace(/^ {2}dateStatut: .+$/gm, `  dateStatut: ${TODAY}`));
		}
		expect(warnings().map(([file]) => file)).not.toContain('data/lieux');
	});
});
