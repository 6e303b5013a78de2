import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expliquerSigles } from '../../../src/domain/glossaire.ts';

const DEFINITIONS = [
	{ sigle: 'ARS', sens: 'agence régionale de santé' },
	{ sigle: 'SESAM', sens: 'jamais seul' },
	{ sigle: 'SESAM net', sens: 'en deux mots' },
	{ sigle: 'SESAM-Vitale', sens: 'feuilles « électroniques » & "vite"' },
];
const ARS = '<abbr title="agence régionale de santé">ARS</abbr>';

const main = (html: string) => `<main id="contenu">${html}</main>`;
const explained = (html: string) => expliquerSigles(main(html), DEFINITIONS);

describe('expliquerSigles', () => {
	test('explains the first use of each acronym, and that one alone', () => {
		expect(explained('<p>L’ARS,</p> <p>une ARS.</p>')).toBe(
			main(`<p>L’${ARS},</p> <p>une ARS.</p>`)
		);
	});

	test('takes the longest acronym, and writes its meaning as an attribute', () => {
		expect(explained('SESAM net')).toBe(main('<abbr title="en deux mots">SESAM net</abbr>'));
		expect(explained('<p>SESAM-Vitale</p>')).toBe(
			main(
				'<p><abbr title="feuilles « électroniques » &amp; &quot;vite&quot;">SESAM-Vitale</abbr></p>'
			)
		);
	});

	test.each([
		'<p>PARS, ARSE, ARS2, ARS-2, l-ARS, ARS_x, x@ARS, ARS.fr, &ARS;</p>',
		'<h2>ARS</h2>',
		'<a href="/ARS/" title="ARS">ARS Bretagne</a>',
		'<p title="ARS > ARS" data-x=\'ARS\'>rien</p>',
		'<code>ARS</code><pre>ARS</pre><nav>ARS <b>ARS</b></nav><dt>ARS</dt>',
		'<script type="application/ld+json">{"a":"ARS"}</script><style>/* ARS */</style>',
		'<textarea>ARS</textarea><!-- ARS --><svg><title>ARS</title></svg>',
		'<details><summary>ARS</summary></details><button>ARS</button><label>ARS</label>',
		'<p>Pas de sigle.</p>',
	])('leaves %s alone', (html) => {
		expect(explained(html)).toBe(main(html));
	});

	test('takes no licence for an intercommunalité', () => {
		const cc = [{ sigle: 'CC', sens: 'communauté de communes' }];
		const said = '<abbr title="communauté de communes">CC</abbr>';
		expect(expliquerSigles(main('<p>CC BY 4.0, la CC</p>'), cc)).toBe(
			main(`<p>CC BY 4.0, la ${said}</p>`)
		);
	});

	test('leaves alone what is not the main text', () => {
		const html = `<head><title>ARS</title></head><header>ARS</header>${main('')}<footer>ARS</footer>`;
		expect(expliquerSigles(html, DEFINITIONS)).toBe(html);
	});

	test('waits for the end of a link or a heading', () => {
		expect(explained('<h2><b>ARS</b></h2><a href="/">ARS</a> ARS')).toBe(
			main(`<h2><b>ARS</b></h2><a href="/">ARS</a> ${ARS}`)
		);
		expect(explained('</a></h2><br><p>ARS')).toBe(main(`</a></h2><br><p>${ARS}`));
	});

	test('takes what a text already explains as said', () => {
		const html = '<p><abbr title="autre sens">ARS</abbr> et ARS</p>';
		expect(explained(html)).toBe(main(html));
	});

	test('does nothing without a glossary', () => {
		expect(expliquerSigles(main('ARS'), [])).toBe(main('ARS'));
	});

	const piece = fc.constantFrom(
		'ARS',
		'SESAM-Vitale',
		' ',
		' l’',
		'>',
		'&amp;',
		'<p>',
		'</p>',
		'<h2>',
		'</h2>',
		'<a title="ARS > SESAM">',
		'</a>',
		'<br>',
		'<abbr title="x">',
		'</abbr>',
		'<script>"ARS"</script>',
		'<!-- ARS -->',
		'<',
		'mot'
	);
	const page = fc.array(piece, { maxLength: 25 }).map((pieces) => main(pieces.join('')));

	test('changes nothing the second time', () => {
		fc.assert(
			fc.property(page, (html) => {
				const once = expliquerSigles(html, DEFINITIONS);
				expect(expliquerSigles(once, DEFINITIONS)).toBe(once);
			})
		);
	});

	test('adds <abbr> and changes nothing else', () => {
		fc.assert(
			fc.property(page, (html) => {
				const bare = (text: string) => text.replace(/<abbr [^>]*>|<\/abbr>/g, '');
				expect(bare(expliquerSigles(html, DEFINITIONS))).toBe(bare(html));
			})
		);
	});
});
