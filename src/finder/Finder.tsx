import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { nearestLieux } from '../domain/distance.ts';
import type { LieuDuFinder } from '../domain/finder.ts';
import type { Entree } from '../domain/gazetteer/entree.ts';
import { CarteAuBesoin } from './CarteAuBesoin.tsx';
import { ChampCommune } from './ChampCommune.tsx';
import { filtrer } from './filtrer.ts';
import { Filtres, type RegionDuFinder } from './Filtres.tsx';
import { ErreurDePosition, PHRASES_D_ECHEC, positionDeLAppareil } from './geolocation.ts';
import { loadLieux } from './lieux-client.ts';
import { Liste } from './Liste.tsx';
import { PlusProcheRapporte } from './PlusProcheRapporte.tsx';
import { Reponse } from './Reponse.tsx';
import { PRET } from './pret.ts';
import { useAdresse } from './use-adresse.ts';
import type { Point } from '../domain/position.ts';

interface Props {
	regions: readonly RegionDuFinder[];
	/** Address of the official map. */
	carteOfficielle: string;
	/** Whether the IGN background may be offered. */
	offreIgn: boolean;
	/** What to do where nothing is near, from the server. */
	queFaire?: ReactNode;
	/** Static map, shown until the interactive one replaces it. */
	children?: ReactNode;
}

const PAS_DE_LIEUX =
	'Les lieux n’ont pas pu se charger. Vérifiez votre connexion et rechargez la page ; la liste complète est plus bas.';

function phraseDeListe(nombre: number, situe: boolean): string {
	if (nombre === 0) return 'Aucun lieu connu ne répond à ces filtres.';
	if (!situe)
		return `${nombre} lieux connus de nous, sans distance : la position de cette commune nous manque.`;
	return `${nombre} lieux connus de nous, du plus proche au plus lointain.`;
}

/** « Y a-t-il un médecin près de chez moi ? »: the place, the answer, the list and the map. */
export default function Finder({ regions, carteOfficielle, offreIgn, queFaire, children }: Props) {
	const [lieux, setLieux] = useState<LieuDuFinder[]>([]);
	const [point, setPoint] = useState<Point>();
	// False in the server's HTML: a button that needs the script is not shown without it.
	const [pret, setPret] = useState(false);
	const [message, setMessage] = useState('');
	const [selection, setSelection] = useState<string>();
	const adresse = useAdresse(setMessage);
	const { commune, filtres } = adresse;

	useEffect(() => {
		setPret(true);
		document.dispatchEvent(new Event(PRET));
	}, []);
	useEffect(() => {
		loadLieux().then(setLieux, () => {
			setMessage(PAS_DE_LIEUX);
		});
	}, []);

	const origine = point ?? commune?.position;
	const choisi = commune !== undefined || point !== undefined;
	const proches = useMemo(
		() => filtrer(nearestLieux(origine, lieux), filtres),
		[origine, lieux, filtres]
	);
	const surLaCarte = useMemo(() => proches.map(({ lieu }) => lieu), [proches]);

	const choose = (entree: Entree) => {
		setPoint(undefined);
		setSelection(undefined);
		adresse.choisir(entree);
	};

	const locate = async () => {
		setMessage('Recherche de votre position…');
		try {
			setPoint(await positionDeLAppareil());
			adresse.choisir(undefined);
			setMessage('Position trouvée. Elle reste sur votre appareil.');
		} catch (error) {
			const cause = error instanceof ErreurDePosition ? error.cause : 'indisponible';
			setMessage(PHRASES_D_ECHEC[cause]);
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
				}}
			>
				<label htmlFor="commune">Votre commune ou votre code postal</label>
				<ChampCommune depart={adresse.depart} onChoix={choose} onMessage={setMessage} />
				<button
					type="button"
					className="bouton-discret"
					data-avec-script
					hidden={!pret}
					onClick={() => void locate()}
				>
					Utiliser ma position
				</button>
				<p role="status" className="message">
					{message}
				</p>
			</form>
			<div className={choisi ? 'finder-corps avec-reponse' : 'finder-corps'}>
				{choisi && (
					<section className="pile" aria-labelledby="titre-reponse">
						<h2 id="titre-reponse">
							{commune ? `Autour de ${commune.nom}` : 'Autour de vous'}
						</h2>
						{commune && (
							<Reponse
								commune={commune}
								lieux={lieux}
								carteOfficielle={carteOfficielle}
							/>
						)}
						<PlusProcheRapporte proches={proches} />
						<h3>Lieux les plus proches</h3>
						<Filtres
							lieux={lieux}
							regions={regions}
							filtres={filtres}
							onChange={adresse.filtrer}
						/>
						<p role="status">{phraseDeListe(proches.length, origine !== undefined)}</p>
						<Liste
							key={commune?.code ?? 'position'}
							proches={proches}
							commune={commune}
							selection={selection}
							onMontrer={setSelection}
						/>
						{queFaire}
					</section>
				)}
				<CarteAuBesoin
					lieux={surLaCarte}
					origine={origine}
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
