import fc from 'fast-check';

/**
 * Property tests draw the same values at every run, so that one commit has one verdict.
 * `HASARD=<number>` draws others: to look for what the usual ones do not meet.
 */
fc.configureGlobal({ seed: Number(process.env['HASARD'] ?? 20250901) });
