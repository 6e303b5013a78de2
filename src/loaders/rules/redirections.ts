import { fieldProblem } from '../origin.ts';
import type { Problem } from '../problems.ts';
import { isWritten, type Loaded } from '../records.ts';
import type { Saisie } from '../saisie.ts';

/** Where the pages of the collections whose addresses are ids lie. */
const pagesOf = ({ lieux, zones, communiques, themes }: Saisie): [string, Loaded<unknown>][] => [
	['/lieux/', lieux],
	['/zones/', zones],
	['/presse/communiques/', communiques],
	['/faq/', themes],
];

/** A redirection leaves from an address without a page and leads to one that has its page. */
export function redirectionRules(saisie: Saisie): Problem[] {
	const pages = pagesOf(saisie);
	const lookUp = (address: string) => {
		const page = pages.find(([start]) => address.startsWith(start) && address !== start);
		return page && { loaded: page[1], id: address.slice(page[0].length, -1) };
	};
	return saisie.redirections.entries.flatMap(({ data, origin }) => {
		const problems: Problem[] = [];
		const left = lookUp(data.de);
		const reached = lookUp(data.vers);
		if (left?.loaded.ids.has(left.id)) {
			const expected = 'l’ancienne adresse d’une page : celle-ci a une fiche aujourd’hui';
			problems.push(fieldProblem(origin, ['de'], data.de, expected));
		}
		if ((reached && !isWritten(reached.loaded, reached.id)) || data.vers === data.de) {
			const expected = 'l’adresse d’une page qui existe aujourd’hui';
			problems.push(fieldProblem(origin, ['vers'], data.vers, expected));
		}
		return problems;
	});
}
