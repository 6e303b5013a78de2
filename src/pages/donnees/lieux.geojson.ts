import type { APIRoute } from 'astro';
import { toGeojson } from '../../domain/open-data/geojson.ts';
import { donnees } from '../../donnees.ts';
import { fichier } from './_fichier.ts';

export const GET: APIRoute = async () => fichier(toGeojson(await donnees()), 'geojson');
