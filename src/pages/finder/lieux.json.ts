import type { APIRoute } from 'astro';
import { lieuDuFinder } from '../../domain/finder.ts';
import { typographier } from '../../domain/typography.ts';
import { donnees } from '../../donnees.ts';

/**
 * The sites as the finder reads them, typeset: they reach the page without passing by Astro. In
 * the order that is left where nothing tells which is near.
 */
export const GET: APIRoute = async () => {
	const { lieux, date } = await donnees();
	const texte = JSON.stringify(
		lieux
			.map((lieu) => lieuDuFinder(lieu, date))
			.toSorted((a, b) => a.commune.localeCompare(b.commune, 'fr')),
		(_, value: unknown) => (typeof value === 'string' ? typographier(value) : value)
	);
	return new Response(texte, { headers: { 'content-type': 'application/json' } });
};
