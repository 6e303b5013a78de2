import { formatDistance } from '../domain/distance.ts';
import type { Entree } from '../domain/gazetteer/entree.ts';
import type { Proche } from './filtrer.ts';

interface Props {
	/** All sites, closest first. */
	proches: readonly Proche[];
	commune: Entree | undefined;
}

/** The closest site where consultations are reported, however far: it may not be in the list's head. */
export function PlusProcheRapporte({ proches, commune }: Props) {
	const found = proches.find(({ lieu }) => lieu.statut === 'ouvert');
	if (found?.km === undefined) return null;
	const { lieu, ...distance } = found;
	return (
		<p className="encart rapporte">
			<strong>Le plus proche où une source rapporte des consultations :</strong>{' '}
			<a href={`/lieux/${lieu.id}/`}>
				{lieu.commune} ({lieu.departement})
			</a>
			, {formatDistance(distance, lieu.codeCommune === commune?.code)}, {lieu.releve}.
		</p>
	);
}
