/** From one code to another, both included. */
const entre = (first: number, last: number): string =>
	String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, rank) => first + rank));

/** Signs of French typography beyond Latin-1, and those that figures and distances need. */
const SIGNES = 'ŒœŸ–—‘’“”„†•…‹›‰€№−≈≤≥\u2009';

/**
 * Characters that the files of the site's font hold: ASCII, Latin-1 (French and its neighbours),
 * and a few signs. `node scripts/police.ts` writes the files anew when this changes.
 */
export const CARACTERES = entre(0x20, 0x7e) + entre(0xa0, 0xff) + SIGNES;

/**
 * Characters that pages may hold without the font holding them: the narrow no-break space, which
 * browsers make of the plain one, and the shapes of statuses, which the reader's own fonts draw.
 */
export const SANS_POLICE = '\u202F●◆▲○■✕';
