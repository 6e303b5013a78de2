import type { LieuDuFinder } from '../domain/finder.ts';
import { STATUT_SENS } from '../domain/libelles.ts';
import { StatutDeLieu } from './StatutDeLieu.tsx';

interface Props {
	lieu: LieuDuFinder;
	/** « ≈ 12 km à vol d’oiseau », absent when unknown. */
	distance: string | undefined;
	/** Whether the site stands in the reader's own intercommunalité. */
	dansMonEpci: boolean;
	selectionne: boolean;
	/** Show the site on the map. */
	onMontrer: (id: string) => void;
}

/** One site of the list: where, how far, in what state, how to book. */
export function LieuProche({ lieu, distance, dansMonEpci, selectionne, onMontrer }: Props) {
	const { id, nom, commune, departement, adresse, codePostal, statut, telephone } = lieu;
	return (
		<article className={`carte lieu-proche ${statut}${selectionne ? ' choisi' : ''}`}>
			<h4>
				<a href={`/lieux/${id}/`}>
					{commune} ({departement})
				</a>
			</h4>
			{(distance ?? dansMonEpci) && (
				<p className="distance">
					{[distance, dansMonEpci && 'dans votre intercommunalité']
						.filter(Boolean)
						.join(', ')}
				</p>
			)}
			<p>
				<StatutDeLieu statut={statut} /> <span className="discret">{lieu.releve}</span>
			</p>
			<p>{STATUT_SENS[statut]}</p>
			<p>
				{nom !== commune && `${nom}, `}
				{adresse ? `${adresse}, ${codePostal} ${commune}` : 'adresse exacte non publiée'}
			</p>
			<p>
				<strong>Rendez-vous :</strong>{' '}
				{telephone && (
					<>
						<a href={`tel:${telephone.replaceAll(' ', '')}`}>{telephone}</a>.{' '}
					</>
				)}
				{lieu.rendezVous ?? 'aucune source ne dit comment.'}
			</p>
			{lieu.position && (
				<button
					type="button"
					className="bouton-discret"
					aria-pressed={selectionne}
					onClick={() => {
						onMontrer(id);
					}}
				>
					Montrer {commune} sur la carte
				</button>
			)}
		</article>
	);
}
