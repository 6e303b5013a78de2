import { test } from '@playwright/test';
import { builtPages } from '../lib/dist.ts';
import { expectNone } from '../lib/problems.ts';
import { linesOf, typographyFaults } from '../lib/prose.ts';

test('Typographie et mots collés', () => {
	const places = new Map<string, string[]>();
	for (const { file, html } of builtPages()) {
		for (const fault of linesOf(html).flatMap(typographyFaults)) {
			places.set(fault, [...new Set([...(places.get(fault) ?? []), file])]);
		}
	}
	expectNone(
		[...places].map(([fault, [file = '', ...others]]) =>
			others.length === 0
				? `${file} : ${fault}`
				: `${file} et ${others.length} autres : ${fault}`
		),
		'Un mot collé vient souvent d’un retour à la ligne entre deux balises : écrire {" "} entre elles.'
	);
});
