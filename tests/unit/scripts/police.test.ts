import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fichiersDePolice } from '../../../scripts/police/fichiers.ts';

test('the files of the font are those that its package and our characters give', async () => {
	const stale = [...(await fichiersDePolice())].filter(
		([file, bytes]) => !readFileSync(file).equals(bytes)
	);
	expect(
		stale.map(([file]) => file),
		'node scripts/police.ts les écrit à nouveau'
	).toEqual([]);
});
