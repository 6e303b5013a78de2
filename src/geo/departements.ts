import json from './departements.topo.json' with { type: 'json' };
import type { Outlines } from '../domain/geo/outlines.ts';

/** Outlines of the 101 départements (Natural Earth, public domain). */
export const departements = json as unknown as Outlines;
