/**
 * A word that every record bears and nobody types. To list records without a word, the engine
 * would fetch its whole index; by this one, it fetches a single slice.
 */
export const REPERE = 'xqxqxq';
