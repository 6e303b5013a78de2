import type { LieuDuFinder } from '../domain/finder.ts';
import { STATUT_SENS } from '../domain/libelles.ts';
import { Phrase } from './Phrase.tsx';
import { adresseDeLieu, rendezVousDeLieu, titreDeLieu } from './phrases-de-lieu.ts';
import { StatutDeLieu } from './StatutDeLieu.tsx';

interface Props {
	lieu: LieuDuFinder;
	Titre: 'h3' | 'h4';
	/** « environ 12 km à vol d’oiseau », empty when unknown. */
	distance: string;
	selectionne: boolean;
	/** Show the site on the map. */
	onMontrer: (id: string) => void;
}

/** One site of the list: where, how far, in what state, how to book. */
export function LieuProche({ lieu, Titre, distance, selectionne, onMontrer }: Props) {
	const { id, commune, statut } = lieu;
	return (
		<article className={`carte lieu-proche ${statut}${selectionne ? ' choisi' : ''}`}>
			<Titre>
				<a href={`/lieux/${id}/`}>{titreDeLieu(lieu)}</a>
			</Titre>
			{distance && <p className="distance">{distance}</p>}
			<p>
				<StatutDeLieu statut={statut} /> <span className="discret">{lieu.releve}</span>
			</p>
			<p>{STATUT_SENS[statut]}</p>
			<p>{adresseDeLieu(lieu)}</p>
			<p>
				<strong>{'Rendez-vous\u00A0:'}</strong> <Phrase morceaux={rendezVousDeLieu(lieu)} />
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
