import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	couper,
	el,
	escapeXml,
	largeurDe,
	lignesDe,
	texte,
} from '../../../../src/domain/illustrations/svg.ts';
import { typographier } from '../../../../src/domain/typography.ts';

const decode = (xml: string) =>
	xml
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&quot;', '"')
		.replaceAll('&amp;', '&');

const unit = fc.string({ unit: 'binary', maxLength: 60 });

describe('escapeXml', () => {
	test('leaves nothing that opens a tag, an attribute or a reference', () => {
		expect(escapeXml('<b a="1">&amp;')).toBe('&lt;b a=&quot;1&quot;&gt;&amp;amp;');
	});

	test('drops what XML admits nowhere', () => {
		expect(escapeXml('a\u0000b\u001Bc\uFFFEd\uD800')).toBe('abcd\uFFFD');
	});

	test('is read back as it was, whatever the text', () => {
		fc.assert(
			fc.property(unit, (text) => {
				const written = escapeXml(text);
				expect(written).not.toMatch(/[<>"]/);
				expect(decode(written)).toBe(decode(escapeXml(decode(written))));
			})
		);
		expect(decode(escapeXml('Ventoux « Sud » & <Drôme>'))).toBe('Ventoux « Sud » & <Drôme>');
	});
});

describe('el', () => {
	test('writes attributes but those left out', () => {
		expect(el('rect', { x: 1, fill: undefined, id: '"' })).toBe('<rect x="1" id="&quot;"/>');
		expect(el('g', {}, '<a/>', '<b/>')).toBe('<g><a/><b/></g>');
	});

	test('typesets its texts', () => {
		expect(texte("L'Aigle : <3", { x: 0 })).toBe('<text x="0">L’Aigle\u00A0: &lt;3</text>');
	});
});

const words = fc
	.array(fc.string({ unit: fc.constantFrom('a', 'é', 'm', '-'), minLength: 1, maxLength: 12 }), {
		minLength: 1,
		maxLength: 30,
	})
	.map((each) => each.join(' '));

describe('lignesDe', () => {
	test('keeps every word in order, in lines that hold in the width', () => {
		fc.assert(
			fc.property(words, fc.integer({ min: 20, max: 600 }), (text, largeur) => {
				const lignes = lignesDe(text, 20, largeur);
				expect(lignes.join(' ')).toBe(typographier(text));
				for (const ligne of lignes) {
					if (ligne.includes(' '))
						expect(largeurDe(ligne, 20)).toBeLessThanOrEqual(largeur);
				}
			})
		);
	});

	test('begins no line with a sign', () => {
		const lignes = lignesDe('Quoi : ceci ; cela ! non', 20, 60);
		expect(lignes.filter((ligne) => /^[:;!?]/.test(ligne))).toEqual([]);
	});
});

describe('couper', () => {
	test('leaves a text that holds, and says where it cuts one', () => {
		expect(couper('Egora', 15, 300)).toBe('Egora');
		expect(couper('Un éditeur au nom très long', 20, 120)).toBe('Un éditeur…');
	});
});
