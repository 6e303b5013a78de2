import { useEffect, useState } from 'react';
import type { LieuDuFinder } from '../domain/finder.ts';
import { loadLieux } from './lieux-client.ts';

/**
 * The sites, `undefined` until they are there.
 * @param lieuDeDepart where the reader is: another place tries again what failed
 */
export function useLieux(lieuDeDepart: unknown) {
	const [lieux, setLieux] = useState<LieuDuFinder[]>();
	const [enPanne, setEnPanne] = useState(false);
	useEffect(() => {
		loadLieux().then(
			(loaded) => {
				setLieux(loaded);
				setEnPanne(false);
			},
			() => {
				setEnPanne(true);
			}
		);
	}, [lieuDeDepart]);
	return { lieux, enPanne };
}
