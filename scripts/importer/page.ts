import type { Element, Root, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { lireDate } from '../../src/domain/importer/date.ts';
import { nettoyer } from '../../src/domain/importer/nettoyer.ts';
import type { AmorceDeCommunique } from '../nouveau/communique.ts';

const textOf = (node: Root | RootContent): string =>
	'value' in node ? node.value : 'children' in node ? node.children.map(textOf).join('') : '';

const valueOf = (text: string): string | undefined => {
	const date = lireDate(text.slice(0, 10));
	return 'valeur' in date && date.valeur !== 'inconnue' ? date.valeur : undefined;
};

/** What the head of a web page says of the document: its title, its publisher, its date. */
export function lirePage(html: string): AmorceDeCommunique {
	const metas = new Map<string, string>();
	let title = '';
	let heading = '';
	visit(fromHtml(html), 'element', (element: Element) => {
		const { tagName, properties } = element;
		if (tagName === 'title' && title === '') title = nettoyer(textOf(element));
		if (tagName === 'h1' && heading === '') heading = nettoyer(textOf(element));
		const name = properties.property ?? properties.name;
		if (tagName === 'meta' && typeof name === 'string')
			metas.set(name.toLowerCase(), nettoyer(String(properties.content ?? '')));
	});
	const titre = metas.get('og:title') ?? (heading || title);
	const editeur = metas.get('og:site_name');
	const published = metas.get('article:published_time') ?? metas.get('date') ?? '';
	const date = valueOf(published);
	return { ...(titre && { titre }), ...(editeur && { editeur }), ...(date && { date }) };
}

/** « Marseille, le 20 octobre 2025 », near the head of a release. */
const DATELINE =
	/^(?<lieu>\p{Lu}[\p{L}' -]{1,40}),\s+le\s+(?<date>\d{1,2}(?:er)?\s+\p{L}+\s+\d{4})\b/u;

/** How far down a release is dated, in lines. */
const DEEPEST = 15;

/** The letterhead of who speaks, alone on its line: « ARS Bretagne ». */
const ISSUER =
	/^(?:ARS|Agence [Rr]égionale de [Ss]anté|AGENCE R[ÉE]GIONALE DE SANT[ÉE]|Ministère|MINIST[ÈE]RE|Préfecture|PR[ÉE]FECTURE|Conseil [Dd]épartemental|CPAM|URPS)(?:\s+(?:de|du|des|la|le|et|en|(?:[dl]')?\p{Lu}[\p{L}'-]*))*$/u;

/** What a pasted release says of itself: its first line is its title. */
export function lireCommunique(texte: string): AmorceDeCommunique {
	const lines = texte
		.split('\n')
		.map(nettoyer)
		.filter((line) => line !== '');
	const dated = lines
		.slice(0, DEEPEST)
		.map((line) => DATELINE.exec(line)?.groups)
		.find((groups) => groups !== undefined);
	const isTitle = (line: string) =>
		!/^communiqu[eé] de presse\b/i.test(line) && !DATELINE.test(line) && !ISSUER.test(line);
	const titre = lines.find(isTitle) ?? lines.find((line) => !DATELINE.test(line));
	const editeur = lines.slice(0, DEEPEST).find((line) => ISSUER.test(line));
	const date = lireDate(dated?.date ?? '');
	return {
		...(titre && { titre: titre.slice(0, 300) }),
		...(editeur && { editeur }),
		...(dated?.lieu && { lieu: dated.lieu }),
		...('valeur' in date && { date: date.valeur }),
	};
}
