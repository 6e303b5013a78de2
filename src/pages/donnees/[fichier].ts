import type { APIRoute } from 'astro';
import { FICHIERS, type Fichier } from '../../domain/open-data/fichiers.ts';
import { donnees } from '../../donnees.ts';

export const getStaticPaths = () =>
	FICHIERS.map((fichier) => ({ params: { fichier: fichier.nom }, props: { fichier } }));

export const GET: APIRoute<{ fichier: Fichier }> = async ({ props: { fichier } }) =>
	new Response(fichier.corps(await donnees()), {
		headers: { 'content-type': `${fichier.type}; charset=utf-8` },
	});
