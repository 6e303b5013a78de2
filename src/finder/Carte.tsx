import { useEffect, useRef, useState } from 'react';
import type { LieuDuFinder } from '../domain/finder.ts';
import type { Point } from '../domain/position.ts';
import { CarteLeaflet } from './carte-leaflet.ts';
import { loadOutlines } from './outlines.ts';
import { useLeafletStyle } from './leaflet-style.ts';
import { TERRITOIRES } from './territoires.ts';
import { usePlanIgn } from './use-plan-ign.ts';

export interface Props {
	/** Sites to show, closest first where the reader's place is known. */
	lieux: readonly LieuDuFinder[];
	origine: Point | undefined;
	selection: string | undefined;
	onSelection: (id: string | undefined) => void;
	/** Whether the IGN background may be offered. */
	offreIgn: boolean;
}

/** How many of the closest sites the map frames around the reader. */
const AUTOUR = 3;

/** The interactive map. Everything on it stands in the list too. */
export default function Carte({ lieux, origine, selection, onSelection, offreIgn }: Props) {
	const container = useRef<HTMLDivElement>(null);
	const map = useRef<CarteLeaflet>(null);
	const styled = useLeafletStyle();
	const [sansContours, setSansContours] = useState(false);
	const [sansTuiles, setSansTuiles] = useState(false);
	const [ign, setIgn] = usePlanIgn();

	useEffect(() => {
		if (!container.current || !styled) return undefined;
		const created = new CarteLeaflet(container.current, {
			onSelection,
			onTileError: () => {
				setSansTuiles(true);
			},
		});
		map.current = created;
		loadOutlines().then(
			({ contours, zones, villes }) => {
				if (map.current !== created) return;
				created.addOutlines(contours, 'contour');
				created.addOutlines(zones, 'emprise');
				created.addVilles(villes);
			},
			() => {
				setSansContours(true);
			}
		);
		return () => {
			created.remove();
			map.current = null;
		};
	}, [onSelection, styled]);

	useEffect(() => {
		map.current?.setLieux(lieux);
	}, [lieux, styled]);
	useEffect(() => {
		map.current?.setOrigine(origine, lieux.slice(0, AUTOUR));
	}, [origine, lieux, styled]);
	useEffect(() => {
		map.current?.select(selection);
	}, [selection, styled]);
	useEffect(() => {
		setSansTuiles(false);
		map.current?.setPlanIgn(ign && offreIgn);
	}, [ign, offreIgn, styled]);

	return (
		<section aria-label="Carte des lieux">
			<a className="passer" href="#apres-carte">
				Passer la carte
			</a>
			<div className="reglages">
				<label className="filtre">
					Aller à
					<select
						className="champ"
						onChange={(event) => map.current?.goTo(event.currentTarget.value)}
						// The map moves on by other means: the same place can be asked for again.
						onBlur={(event) => {
							event.currentTarget.value = '';
						}}
					>
						<option value="">une partie de la France</option>
						{Object.keys(TERRITOIRES).map((nom) => (
							<option key={nom}>{nom}</option>
						))}
					</select>
				</label>
				{offreIgn && (
					<label className="case">
						<input
							type="checkbox"
							checked={ign}
							onChange={(event) => {
								setIgn(event.currentTarget.checked);
							}}
						/>{' '}
						Afficher le plan détaillé de l’IGN (images de data.geopf.fr)
					</label>
				)}
			</div>
			<div
				ref={container}
				className="carte-leaflet"
				role="application"
				aria-label={'Carte des lieux\u00A0: la liste donne les mêmes lieux'}
			/>
			<p id="apres-carte" tabIndex={-1} className="discret">
				{'En couleur\u00A0: zones, contour approximatif.'}
			</p>
			<p role="status">
				{sansContours && 'Le fond de la carte n’a pas pu se charger. Rechargez la page. '}
				{sansTuiles && 'Le plan de l’IGN ne répond pas. Réessayez plus tard.'}
			</p>
		</section>
	);
}
