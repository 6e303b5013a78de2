import { type LieuDuFinder, lieuDuFinder } from '../../domain/finder.ts';
import { typographier } from '../../domain/typography.ts';
import { donnees } from '../../donnees.ts';

/** Every site as the finder reads it, in the order left where nothing tells which is near. */
export async function lieuxDuFinder(): Promise<LieuDuFinder[]> {
	const { lieux, date } = await donnees();
	return lieux
		.map((lieu) => lieuDuFinder(lieu, date))
		.toSorted((a, b) => a.commune.localeCompare(b.commune, 'fr'));
}

/** Typeset as JSON: what the finder reads reaches the page without passing by Astro. */
export const reponseTypographiee = (value: unknown): Response =>
	new Response(
		JSON.stringify(value, (_, inner: unknown) =>
			typeof inner === 'string' ? typographier(inner) : inner
		),
		{ headers: { 'content-type': 'application/json' } }
	);
