import { expect, test } from 'vitest';
import { codeAIntegrer } from '../../../src/domain/integration.ts';

const SITE = { nom: 'Le guide', adresse: 'https://site.example' };

test('the code frames the commune, then links to its answer', () => {
	const code = codeAIntegrer({ code: '43234', nom: 'Saugues' }, SITE);
	expect(code).toContain('src="https://site.example/integre/#commune=43234"');
	expect(code).toContain('title="Lieux de consultation près de Saugues"');
	expect(code).toContain('width="100%"');
	expect(code).toContain('loading="lazy"');
	expect(code).toContain('referrerpolicy="no-referrer"');
	expect(code).toContain(
		'<a href="https://site.example/lieux/#commune=43234">Lieux de consultation près de Saugues</a>'
	);
	expect(code).toContain('Le guide, site indépendant, non officiel');
});

test('a name stays a text', () => {
	const code = codeAIntegrer({ code: '1', nom: '"><b>&' }, { ...SITE, nom: '<i>' });
	expect(code).not.toMatch(/<[bi]>/);
	expect(code).toContain('près de &quot;>&lt;b>&amp;"');
});

test('a frame may ask for light colours, whatever the screen; its link does not', () => {
	const code = codeAIntegrer({ code: '43234', nom: 'Saugues', clair: true }, SITE);
	expect(code).toContain('src="https://site.example/integre/#commune=43234&amp;clair"');
	expect(code).toContain('href="https://site.example/lieux/#commune=43234"');
});
