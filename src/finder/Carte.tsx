import { useEffect, useRef, useState } from 'react';
import type { LieuDuFinder } from '../domain/finder.ts';
import type { Point } from '../domain/position.ts';
import { CarteLeaflet, TERRITOIRES } from './carte-leaflet.ts';
import { loadOutlines } from './outlines.ts';
import { useLeafletStyle } from './leaflet-style.ts';
import { usePlanIgn } from './use-plan-ign.ts';

interface Props {
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
	const [message, setMessage] = useState('');
	const [ign, setIgn] = usePlanIgn();

	useEffect(() => {
		if (!container.current || !styled) return undefined;
		const created = new CarteLeaflet(container.current, {
			onSelection,
			onTileError: () => {
				setMessage('Le fond IGN ne répond pas : la carte garde ses propres contours.');
			},
		});
		map.current = created;
		loadOutlines().then(
			({ contours, zones, villes }) => {
				created.addOutlines(contours, 'contour');
				created.addOutlines(zones, 'emprise');
				created.addVilles(villes);
			},
			() => {
				setMessage('Les contours n’ont pas pu se charger ; les lieux restent placés.');
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
		map.current?.setPlanIgn(ign && offreIgn);
		if (!ign) setMessage('');
	}, [ign, offreIgn, styled]);

	return (
		<section aria-label="Carte des lieux" className="pile">
			<div className="reglages">
				<label className="filtre">
					Aller à
					<select
						className="champ"
						onChange={(event) => map.current?.goTo(event.currentTarget.value)}
					>
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
						Afficher le fond IGN (images demandées à data.geopf.fr)
					</label>
				)}
			</div>
			<a className="passer" href="#apres-carte">
				Passer la carte
			</a>
			<div
				ref={container}
				className="carte-leaflet"
				role="application"
				aria-label="Carte des lieux : la liste donne les mêmes lieux"
			/>
			<p id="apres-carte" tabIndex={-1} className="discret">
				Chaque point est au centre d’une commune, pas à l’adresse du lieu. Les aplats sont
				l’emprise approximative des zones connues.
			</p>
			<p role="status">{message}</p>
		</section>
	);
}
