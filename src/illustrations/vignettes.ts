import { hash } from 'node:crypto';
import { TAILLE_DE_VIGNETTE } from '../domain/illustrations/vignette.ts';
import { type Vignette, vignetteDe, vignettesOf } from '../domain/illustrations/vignettes.ts';
import { donnees } from '../donnees.ts';
import { departements } from '../geo/departements.ts';
import { mesureDe } from './mesure.ts';
import type { Dessin } from './pngs.ts';
import { lirePolice } from './polices.ts';

/** Signs of the hash in a name: two drawings of one page never share them, in practice. */
const SIGNES = 8;

/** The picture of a link and its file. */
export interface VignetteFichier extends Pick<Vignette, 'chemin' | 'alt'>, Dessin {
	/** Address of the PNG, which changes with the drawing: it may be kept for ever. */
	href: string;
}

function fichierOf({ chemin, alt, dessiner }: Vignette): VignetteFichier {
	const svg = dessiner();
	const page = chemin.split('/').filter(Boolean).join('-') || 'accueil';
	const href = `/partage/${page}-${hash('sha256', svg).slice(0, SIGNES)}.png`;
	return { chemin, alt, svg, href, width: TAILLE_DE_VIGNETTE.width };
}

let made: Promise<VignetteFichier[]> | undefined;

async function make(): Promise<VignetteFichier[]> {
	const mesure = mesureDe(lirePolice('700Bold'));
	return vignettesOf(await donnees(), departements, mesure).map(fichierOf);
}

/** The pictures of all links: drawn once for a build, anew for each request while developing. */
export function vignettes(): Promise<VignetteFichier[]> {
	if (import.meta.env.DEV) return make();
	made ??= make();
	return made;
}

/** The picture that stands for a page, by its path. */
export async function vignetteDuChemin(chemin: string): Promise<VignetteFichier> {
	const found = vignetteDe(chemin, await vignettes(), await donnees());
	if (!found) throw new Error(`No picture stands for ${chemin}`);
	return found;
}
