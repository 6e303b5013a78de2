/** Header by which a page says of which version it is. */
export const VERSION = 'x-version';
