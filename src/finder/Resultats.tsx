import type { ReactNode } from 'react';
import type { ZonesConnues } from '../domain/couverture.ts';
import type { LieuDuFinder } from '../domain/finder.ts';
import type { Entree } from '../domain/gazetteer/entree.ts';
import { proximiteOf } from '../domain/proximite.ts';
import type { Proche } from './filtrer.ts';
import { Filtres, type RegionDuFinder } from './Filtres.tsx';
import type { Filtres as Choix } from './fragment.ts';
import { Liste } from './Liste.tsx';
import { LIEUX_EN_PANNE, phraseDeListe } from './phrases.ts';
import {
	LES_MOINS_LOIN,
	LES_PLUS_PROCHES,
	nommeUnLieu,
	phraseDEloignement,
	phraseDuPlusProcheRapporte,
} from './phrases-de-lieu.ts';
import { PlusProcheRapporte } from './PlusProcheRapporte.tsx';
import { Reponse } from './Reponse.tsx';

interface Props {
	/** The reader's commune, absent when their device gave the place. */
	commune: Entree | undefined;
	/** All sites, once they are there. */
	lieux: readonly LieuDuFinder[] | undefined;
	/** How far around, in kilometres, all of them are known; absent when that is everywhere. */
	portee: number | undefined;
	enPanne: boolean;
	/** All sites, closest first. */
	tous: readonly Proche[];
	/** Those that pass the filters. */
	proches: readonly Proche[];
	regions: readonly RegionDuFinder[];
	zonesAConfirmer: readonly string[];
	zonesConnues: ZonesConnues;
	carteOfficielle: string;
	/** Price of a consultation on the mainland, from the server. */
	prix?: ReactNode;
	filtres: Choix;
	onFiltrer: (filtres: Choix) => void;
	selection: string | undefined;
	onMontrer: (id: string) => void;
	/** What to do where no site suits. */
	queFaire?: ReactNode;
}

/**
 * The answer: the reader's commune, then the sites. Nothing is said of them before they are known.
 * Where none is near, or none where anybody is known to consult, what else to do comes before the
 * list.
 */
export function Resultats({ lieux, portee, enPanne, tous, proches, filtres, ...props }: Props) {
	const { commune, regions, zonesAConfirmer, zonesConnues, carteOfficielle, queFaire } = props;
	if (!lieux) {
		return (
			<>
				<p role="status">{enPanne ? LIEUX_EN_PANNE : 'Chargement des lieux…'}</p>
				{queFaire}
			</>
		);
	}
	const proximite = proximiteOf(tous, commune?.code);
	const situe = tous[0]?.km !== undefined;
	const sansDistance = commune?.position ? 'departement' : 'alphabet';
	const loin = phraseDEloignement(tous, commune);
	const parDistance = loin ? LES_MOINS_LOIN : LES_PLUS_PROCHES;
	const titre = situe ? parDistance : 'Lieux connus';
	const rapporte = phraseDuPlusProcheRapporte(tous, commune);
	const existe = rapporte === undefined || nommeUnLieu(rapporte);
	const queFaireDAbord = loin !== undefined || !existe;
	const Titre = queFaireDAbord ? 'h2' : 'h3';
	const outreMer = proximite === 'outre-mer';
	// A radius without distances would leave nothing.
	const actifs = Object.keys(filtres).filter((nom) => situe || nom !== 'rayon');
	return (
		<>
			{commune && (
				<Reponse
					commune={commune}
					lieux={lieux}
					zonesAConfirmer={zonesAConfirmer}
					zonesConnues={zonesConnues}
					carteOfficielle={carteOfficielle}
				/>
			)}
			{rapporte && <PlusProcheRapporte morceaux={rapporte} existe={existe} />}
			{loin && (
				<p>
					<strong>{loin.fort}</strong>
					{loin.suite}
				</p>
			)}
			{queFaireDAbord && queFaire}
			<Titre>{titre}</Titre>
			{!outreMer && (
				<>
					<Filtres
						lieux={lieux}
						regions={regions}
						situe={situe}
						filtres={filtres}
						onChange={props.onFiltrer}
					/>
					<p role="status">
						{phraseDeListe(
							proches.length,
							situe ? 'distance' : sansDistance,
							actifs.length > 0,
							portee
						)}
					</p>
				</>
			)}
			{proches.length === 0 && actifs.length > 0 && (
				<button
					type="button"
					className="bouton-discret"
					onClick={() => {
						props.onFiltrer({});
					}}
				>
					Enlever les filtres
				</button>
			)}
			{!outreMer && props.prix}
			<Liste
				key={commune?.code ?? 'position'}
				titre={titre}
				sousTitre={queFaireDAbord ? 'h3' : 'h4'}
				proches={proches}
				commune={commune}
				replie={outreMer}
				selection={props.selection}
				onMontrer={props.onMontrer}
			/>
			{!queFaireDAbord && queFaire}
		</>
	);
}
