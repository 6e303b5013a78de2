import { STATUT_LIBELLES } from '../domain/libelles.ts';
import type { Statut } from '../schemas/valeurs-de-lieu.ts';

/** The badge of a status, as the rest of the site shows it. */
export function StatutDeLieu({ statut }: { statut: Statut }) {
	const { forme, court } = STATUT_LIBELLES[statut];
	return (
		<span className={`statut ${statut}`}>
			<span aria-hidden="true">{forme}</span>
			{court}
		</span>
	);
}
