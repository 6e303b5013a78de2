import { formatDistance } from '../domain/distance.ts';
import type { Proche } from './filtrer.ts';

/** The closest site where consultations are reported, however far: it may not be in the list's head. */
export function PlusProcheRapporte({ proches }: { proches: readonly Proche[] }) {
	const found = proches.find(({ lieu }) => lieu.statut === 'ouvert');
	if (!found) return null;
	const { lieu, ...distance } = found;
	return (
		<p>
			Le plus proche où une source rapporte des consultations :{' '}
			<a href={`/lieux/${lieu.id}/`}>
				{lieu.commune} ({lieu.departement})
			</a>
			, {formatDistance(distance)}, {lieu.releve}.
		</p>
	);
}
