import { describe, expect, test } from 'vitest';
import { message } from './lib/change.ts';
import { copyOfData } from './lib/copy.ts';

const copy = copyOfData();

describe('a redirection', () => {
	const redirect = (de: string, vers: string) => {
		copy.write('data/redirections.yaml', `- de: ${de}\n  vers: ${vers}\n`);
		return copy.errors();
	};
	const [zone = ''] = [...copy.read('data/zones.yaml').matchAll(/^- id: (.+)$/gm)].map(
		([, id]) => id ?? ''
	);

	test('leads from an address without a page to one that has its page', () => {
		expect(redirect('/zones/ancienne/', `/zones/${zone}/`)).toEqual([]);
		expect(redirect('/ancienne/', '/a-propos/')).toEqual([]);
	});

	test('never takes the address of a page', () => {
		expect(redirect(`/zones/${zone}/`, '/zones/')).toEqual([
			message(
				{ file: copy.at('data/redirections.yaml'), line: 1, record: 'n° 1', field: 'de' },
				`« /zones/${zone}/ »`,
				'l’ancienne adresse d’une page : celle-ci a une fiche aujourd’hui'
			),
		]);
	});

	test.each(['/zones/atlantide/', '/lieux/atlantide/', '/ancienne/'])(
		'never leads to %s',
		(vers) => {
			expect(redirect('/ancienne/', vers)).toEqual([
				message(
					{
						file: copy.at('data/redirections.yaml'),
						line: 2,
						record: 'n° 1',
						field: 'vers',
					},
					`« ${vers} »`,
					'l’adresse d’une page qui existe aujourd’hui'
				),
			]);
		}
	);

	test('is written as a path of the site', () => {
		expect(redirect('lieux/ancien', '/lieux/')[0]).toContain(
			'attendu : un chemin du site, avec une barre au début et à la fin (exemple : « /lieux/gourin/ »)'
		);
	});

	test('leaves from an address once', () => {
		const line = '- de: /ancienne/\n  vers: /a-propos/\n';
		copy.write('data/redirections.yaml', line + line);
		expect(copy.errors()).toEqual([
			message(
				{ file: copy.at('data/redirections.yaml'), line: 3, record: 'n° 2', field: 'de' },
				'« /ancienne/ »',
				'une seule redirection par ancienne adresse'
			),
		]);
	});
});
