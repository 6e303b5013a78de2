import { expect, test } from 'vitest';
import { schemaFilDAriane } from '../../../../src/domain/schema-org/fil-d-ariane.ts';
import { graphOf } from '../../../../src/domain/schema-org/graphe.ts';
import { schemaDonnees } from '../../../../src/domain/schema-org/jeu-de-donnees.ts';
import { schemaSite } from '../../../../src/domain/schema-org/site.ts';
import { desDonnees } from '../../lib/fiches.ts';

const { site } = desDonnees();

test('the site tells where its search is', () => {
	expect(schemaSite(site)).toMatchObject({
		'@type': 'WebSite',
		url: 'https://guide.example/',
		potentialAction: {
			target: { urlTemplate: 'https://guide.example/recherche/?q={search_term_string}' },
			'query-input': 'required name=search_term_string',
		},
	});
});

test('the way to a page starts at home and ends at the page', () => {
	const chemin = [
		{ href: '/', libelle: 'Accueil' },
		{ href: '/faq/', libelle: 'Questions' },
	];
	expect(schemaFilDAriane(chemin, site.adresse).itemListElement).toEqual([
		{ '@type': 'ListItem', position: 1, name: 'Accueil', item: 'https://guide.example/' },
		{ '@type': 'ListItem', position: 2, name: 'Questions', item: 'https://guide.example/faq/' },
	]);
});

test('the open data name their files, and their maker once there is one', () => {
	const about = {
		description: 'Des fichiers.',
		fichiers: [
			{ nom: 'lieux.geojson', contenu: '2 lieux' },
			{ nom: 'lieux.autre', contenu: '2 lieux' },
		],
		date: '2026-11-21',
		licence: 'https://licence.example/',
	};
	const donnees = schemaDonnees(site, about);
	expect(donnees).not.toHaveProperty('creator');
	expect(donnees).toMatchObject({
		dateModified: '2026-11-21',
		distribution: [
			{
				contentUrl: 'https://guide.example/donnees/lieux.geojson',
				encodingFormat: 'application/geo+json',
			},
			{ encodingFormat: 'application/octet-stream' },
		],
	});
	expect(schemaDonnees({ ...site, editeur: { nom: 'La mairie' } }, about)).toMatchObject({
		creator: { name: 'La mairie' },
	});
});

test('what a page tells machines is typeset as the page is, and cannot end its script', () => {
	const graph = graphOf([
		undefined,
		{ '@type': 'Place', name: "L'essai</script>", url: "https://guide.example/l'a" },
	]);
	expect(graph).not.toContain('<');
	expect(JSON.parse(graph ?? '')).toEqual({
		'@context': 'https://schema.org',
		'@graph': [
			{ '@type': 'Place', name: 'L’essai</script>', url: "https://guide.example/l'a" },
		],
	});
	expect(graphOf([undefined])).toBeUndefined();
});
