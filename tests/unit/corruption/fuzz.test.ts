import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadDataset } from '../../../src/loaders/dataset.ts';
import { formatReport } from '../../../src/loaders/problems.ts';
import { copyOfData, TODAY } from './lib/copy.ts';

const copy = copyOfData({ texts: 1 });
const files = [...copy.list('data'), ...copy.list('content')];
const originals = new Map(files.map((file) => [file, Buffer.from(copy.read(file))]));

/** One blow to a file: where, as a share of its length, and what. */
interface Blow {
	at: number;
	length: number;
	bytes: Uint8Array;
}

const SIGNS = [
	'\t',
	'- ',
	': ',
	'"',
	'[',
	'{',
	'&a ',
	'*a',
	'|',
	'>',
	'#',
	'\n',
	'---\n',
	'\u0000',
	'  ',
	'<b>',
	'[@',
];

const blow: fc.Arbitrary<Blow> = fc.record({
	at: fc.double({ min: 0, max: 1, noNaN: true }),
	length: fc.constantFrom(0, 0, 1, 3, 40, 4000),
	bytes: fc.oneof(
		fc.uint8Array({ maxLength: 4 }),
		fc.constantFrom(...SIGNS).map((sign) => Buffer.from(sign))
	),
});

function struck(original: Buffer, { at, length, bytes }: Blow): Buffer {
	const start = Math.floor(at * original.length);
	return Buffer.concat([original.subarray(0, start), bytes, original.subarray(start + length)]);
}

describe('data struck at random', () => {
	test('is valid, or refused with reasons: never a crash', { timeout: 120_000 }, () => {
		const bytes = (file: string) => originals.get(file) ?? Buffer.alloc(0);
		fc.assert(
			fc.property(
				fc.constantFrom(...files),
				fc.array(blow, { minLength: 1, maxLength: 4 }),
				(file, blows) => {
					copy.write(file, blows.reduce(struck, bytes(file)));
					const { fiches, problems } = loadDataset(copy.folders, TODAY);
					copy.write(file, bytes(file));
					const report = formatReport(problems);
					expect(report.startsWith('✖') || report.includes('\n✖')).toBe(
						fiches === undefined
					);
					expect(report).not.toMatch(
						/undefined|NaN|\[object|Invalid|Expected|RangeError/
					);
				}
			),
			{ numRuns: 160, interruptAfterTimeLimit: 60_000, markInterruptAsFailure: false }
		);
	});
});
