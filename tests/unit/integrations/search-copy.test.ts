import { describe, expect, test } from 'vitest';
import { searchCopy } from '../../../src/integrations/search-copy.ts';

describe('searchCopy', () => {
	test('normalises what is read', () => {
		expect(searchCopy('<p>L\u2019accueil à <b>Nœux</b></p>')).toBe(
			"<p>L'accueil à <b>Noeux</b></p>"
		);
	});

	test('normalises characters spelled as references', () => {
		expect(searchCopy('<p>l&rsquo;&oelig;uvre&nbsp;: &#8217;&#x2019; &amp;</p>')).toBe(
			"<p>l'oeuvre : '' &amp;</p>"
		);
	});

	test('leaves attributes, whatever quotes hold them', () => {
		const html = `<h1 title='a > b' data-pagefind-meta="title:L\u2019accueil de Nœux"></h1>`;
		expect(searchCopy(html)).toBe(html);
	});

	test('leaves scripts, styles and comments', () => {
		const html =
			'<!-- l\u2019œil --><style>a::before{content:"\u2019"}</style><script>"œ"<1</script>';
		expect(searchCopy(html)).toBe(html);
	});

	test('keeps a lone « < » as text', () => {
		expect(searchCopy('a < b \u2019')).toBe("a < b '");
	});
});
