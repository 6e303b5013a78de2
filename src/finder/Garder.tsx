import { useEffect, useRef } from 'react';
import { startKeeping } from '../hors-connexion/bouton.ts';
import { poidsDuFinder } from './version.ts';

interface Props {
	/** Département whose communes are kept, where the reader named one. */
	departement: string | undefined;
}

/** Keep the finder on the device; nothing is shown where a browser cannot. */
export function Garder({ departement = '' }: Props) {
	const holder = useRef<HTMLDivElement>(null);
	const poids = poidsDuFinder();
	useEffect(() => (holder.current ? startKeeping(holder.current) : undefined), []);
	if (poids === '') return null;
	return (
		<div ref={holder} className="carte pile" data-departement={departement} hidden>
			<p>
				<strong>{'Sans réseau\u00A0?'}</strong> Cette recherche, la carte et les communes
				{departement ? ` du département ${departement}` : ''} peuvent rester sur votre
				appareil.
			</p>
			<p>
				<button
					type="button"
					className="bouton-discret"
					data-garder={`Garder hors connexion (${poids}\u00A0ko)`}
				/>{' '}
				<button type="button" className="bouton-discret" hidden>
					Retirer de cet appareil
				</button>{' '}
				<span role="status" className="discret" />
			</p>
		</div>
	);
}
