import type { Notice } from '../../domain/search/notice.ts';
import type { Content, Meta, OutputFile } from './engine-files.ts';
import { nameOf, pack } from './packed.ts';

/** A record as the interface reads it back. */
export interface Fragment {
	url: string;
	content: string;
	word_count: number;
	meta: { titre: string; contexte: string };
	filters: Record<string, never>;
	anchors: readonly never[];
}

/**
 * The records to show. The engine was given folded copies, to search; here are the texts as they
 * are read, word for word at the same rank.
 */
export function shownFragments(
	{ meta, read }: Content,
	notices: readonly Notice[]
): { pages: Meta['pages']; files: OutputFile[] } {
	const byUrl = new Map(notices.map((notice) => [notice.url, notice]));
	const made = meta.pages.map(([old, words]) => {
		const { url } = JSON.parse(read(`fragment/${old}.pf_fragment`).toString()) as Fragment;
		const notice = byUrl.get(url);
		if (!notice) throw new Error(`fiche inconnue : ${url}`);
		const fragment: Fragment = {
			url,
			content: notice.contenu,
			word_count: words,
			meta: { titre: notice.titre, contexte: notice.contexte },
			filters: {},
			anchors: [],
		};
		const content = Buffer.from(JSON.stringify(fragment));
		const name = nameOf(content);
		return {
			page: [name, words] as const,
			file: { path: `fragment/${name}.pf_fragment`, content: pack(content) },
		};
	});
	return { pages: made.map(({ page }) => page), files: made.map(({ file }) => file) };
}
