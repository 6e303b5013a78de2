/** Endings that belong to nobody (RFC 2606): an address that still has to be chosen. */
const RESERVED = /(?:^|\.)(?:example(?:\.(?:com|net|org))?|invalid|test|localhost)$/;

/** True when the site's address is one that readers can open: a QR code may lead there. */
export const isPublique = (adresse: string): boolean => !RESERVED.test(new URL(adresse).hostname);
