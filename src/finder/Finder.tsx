import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { ZonesConnues } from '../domain/couverture.ts';
import { nearestLieux } from '../domain/distance.ts';
import { deCommune } from '../domain/gazetteer/article.ts';
import type { Entree } from '../domain/gazetteer/entree.ts';
import type { Point } from '../domain/position.ts';
import { CarteAuBesoin } from './CarteAuBesoin.tsx';
import { type Champ, ChampCommune } from './ChampCommune.tsx';
import { filtrer } from './filtrer.ts';
import type { RegionDuFinder } from './Filtres.tsx';
import { Garder } from './Garder.tsx';
import { ADRESSE_INCOMPRISE, POSITION_EN_PANNE } from './phrases.ts';
import { PRET } from './pret.ts';
import { Resultats } from './Resultats.tsx';
import { type Lecture, useAdresse } from './use-adresse.ts';
import { useLieux } from './use-lieux.ts';

interface Props {
	regions: readonly RegionDuFinder[];
	/** Ids of the zones that no source names for sure. */
	zonesAConfirmer: readonly string[];
	zonesConnues: ZonesConnues;
	/** Address of the official map. */
	carteOfficielle: string;
	/** Price of a consultation on the mainland, from the server. */
	prix?: ReactNode;
	/** Whether the IGN background may be offered. */
	offreIgn: boolean;
	/** What to do where nothing is near, from the server. */
	queFaire?: ReactNode;
	/** Static map, shown until the interactive one replaces it. */
	children?: ReactNode;
}

const TITRE = 'titre-reponse';

/** Take the reader to the answer they asked for: a phone's keyboard would hide it. */
function goToAnswer(): void {
	const titre = document.getElementById(TITRE);
	if (!titre) return;
	titre.focus({ preventScroll: true });
	const { top } = titre.getBoundingClientRect();
	if (top < 0 || top > innerHeight / 3) titre.scrollIntoView();
}

/** « Y a-t-il un médecin près de chez moi ? »: the place, the answer, the list and the map. */
export default function Finder({ offreIgn, children, ...page }: Props) {
	const champ = useRef<Champ>(null);
	const [point, setPoint] = useState<Point>();
	const [message, setMessage] = useState('');
	const [selection, setSelection] = useState<string>();
	/** How many places were asked for: a position that comes late does not undo the newest. */
	const demandes = useRef(0);
	/** How many of them the reader got an answer to. */
	const [reponses, setReponses] = useState(0);

	const onLecture = useCallback(({ message: dit, champ: texte, question }: Lecture) => {
		demandes.current += 1;
		setSelection(undefined);
		setMessage(dit);
		if (question !== undefined) champ.current?.valider(question);
		else if (texte) champ.current?.montrer(texte === 'vide' ? undefined : texte);
	}, []);
	const adresse = useAdresse(onLecture);
	const { commune, filtres } = adresse;
	// A place of the address comes before that of the device, which Back may leave behind.
	const origine = commune ? commune.position : point;
	// Only the order of the list may use it: the reader is not there.
	const enDepartement = commune?.position?.precision === 'departement';
	const choisi = commune !== undefined || point !== undefined;
	const { lieux, portee, enPanne } = useLieux(commune ?? point, {
		origine,
		zone: commune?.epci?.zone,
		filtres,
	});

	useEffect(() => {
		document.dispatchEvent(new Event(PRET));
	}, []);
	useEffect(() => {
		if (reponses > 0) goToAnswer();
	}, [reponses]);

	const tous = useMemo(() => nearestLieux(origine, lieux ?? []), [origine, lieux]);
	const proches = useMemo(() => filtrer(tous, filtres), [tous, filtres]);
	const surLaCarte = useMemo(() => proches.map(({ lieu }) => lieu), [proches]);

	/** The answer holds every site: the page need not list them again, unless it says so. */
	const tientLieuDeListe =
		choisi && lieux && portee === undefined && message !== ADRESSE_INCOMPRISE;

	const choose = (entree: Entree) => {
		demandes.current += 1;
		setPoint(undefined);
		setSelection(undefined);
		adresse.choisir(entree);
		setReponses((before) => before + 1);
	};

	const locate = async () => {
		demandes.current += 1;
		const demande = demandes.current;
		setMessage('Recherche de votre position…');
		try {
			// Few readers ask for it: it comes with the click.
			const { positionDeLAppareil } = await import('./geolocation.ts');
			const found = await positionDeLAppareil();
			if (demande !== demandes.current) return;
			setPoint(found);
			setSelection(undefined);
			adresse.choisir(undefined);
			champ.current?.montrer();
			setMessage('Position trouvée. Elle reste sur votre appareil.');
			setReponses((before) => before + 1);
		} catch (error) {
			if (demande !== demandes.current) return;
			const { cause, message: dit } = error as Error;
			setMessage(cause ? dit : POSITION_EN_PANNE);
			document.getElementById('commune')?.focus();
		}
	};

	return (
		<>
			<form
				className="recherche-lieu"
				role="search"
				aria-label="Trouver un lieu de consultation"
				action="/lieux/"
				onSubmit={(event) => {
					event.preventDefault();
					champ.current?.valider();
				}}
			>
				<label htmlFor="commune">Votre commune ou votre code postal</label>
				<div className="ligne">
					<ChampCommune champ={champ} onChoix={choose} onMessage={setMessage} />
					<button type="submit" className="bouton">
						Chercher
					</button>
				</div>
				<button
					type="button"
					className="bouton-discret"
					data-avec-script
					onClick={() => void locate()}
				>
					Utiliser ma position
				</button>
				<p role="status" className="message">
					{message}
				</p>
			</form>
			<div
				className={choisi ? 'finder-corps avec-reponse' : 'finder-corps'}
				data-liste={tientLieuDeListe ? '' : undefined}
			>
				{choisi && (
					<section className="pile" aria-labelledby={TITRE}>
						<h2 id={TITRE} tabIndex={-1}>
							{commune
								? `Autour ${deCommune(commune.nom)} (${commune.departement})`
								: 'Autour de vous'}
						</h2>
						<Resultats
							{...page}
							commune={commune}
							lieux={lieux}
							portee={portee}
							enPanne={enPanne}
							tous={tous}
							proches={proches}
							filtres={filtres}
							onFiltrer={adresse.filtrer}
							selection={selection}
							onMontrer={setSelection}
						/>
						<Garder key={commune?.departement} departement={commune?.departement} />
					</section>
				)}
				<CarteAuBesoin
					attendre={!adresse.estLue || (choisi && !lieux && !enPanne) || portee === 0}
					lieux={surLaCarte}
					origine={enDepartement ? undefined : origine}
					selection={selection}
					onSelection={setSelection}
					offreIgn={offreIgn}
				>
					{children}
				</CarteAuBesoin>
			</div>
		</>
	);
}
