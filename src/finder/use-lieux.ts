import { useEffect, useState } from 'react';
import { type Demande, type LieuxCharges, loadLieux } from './lieux-client.ts';

/**
 * The sites, `undefined` until they are there.
 * @param lieuDeDepart where the reader is: another place tries again what failed
 */
export function useLieux(lieuDeDepart: unknown, { origine, zone, filtres }: Demande) {
	const [charges, setCharges] = useState<LieuxCharges>();
	const [enPanne, setEnPanne] = useState(false);
	useEffect(() => {
		let isLatest = true;
		loadLieux({ origine, zone, ...(filtres && { filtres }) }).then(
			(loaded) => {
				if (!isLatest) return;
				setCharges(loaded);
				setEnPanne(false);
			},
			() => {
				if (isLatest) setEnPanne(true);
			}
		);
		return () => {
			isLatest = false;
		};
	}, [lieuDeDepart, origine, zone, filtres]);
	return { ...charges, enPanne };
}
