import type { Manifeste } from './manifeste.ts';

/** What this worker's build says of itself: written before its code by the build. */
export const MANIFESTE = (globalThis as unknown as { MANIFESTE: Manifeste }).MANIFESTE;
