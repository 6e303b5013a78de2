import { nomLong } from '../domain/territories.ts';
import type { LieuDuFinder } from '../domain/finder.ts';
import type { Entree } from '../domain/gazetteer/entree.ts';
import { situationOf } from '../domain/situation.ts';

interface Props {
	commune: Entree;
	lieux: readonly LieuDuFinder[];
	/** Ids of the zones that no source names for sure. */
	zonesAConfirmer: readonly string[];
	/** Address of the official map. */
	carteOfficielle: string;
}

/** What is known of the reader's own commune, before the sites: most people have none nearby. */
export function Reponse({ commune, lieux, zonesAConfirmer, carteOfficielle }: Props) {
	const { epci } = commune;
	const situation = situationOf(epci?.zone, lieux);
	const zone = epci && <a href={`/zones/${epci.zone ?? ''}/`}>{nomLong(epci.nom)}</a>;
	const est = zonesAConfirmer.includes(epci?.zone ?? '')
		? 'serait, sans certitude, dans'
		: 'est dans';
	const carte = <a href={carteOfficielle}>carte officielle</a>;
	return (
		<div className="encart" data-situation={situation}>
			{situation === 'zone-avec-lieu' && (
				<p>
					<strong>
						{commune.nom} {est} une zone prioritaire
					</strong>{' '}
					({zone}), où nous connaissons au moins un lieu. Vérifiez auprès de lui, ou sur
					la {carte}, avant de vous déplacer.
				</p>
			)}
			{situation === 'zone-sans-lieu' && (
				<p>
					<strong>
						{commune.nom} {est} une zone prioritaire
					</strong>{' '}
					({zone}), mais aucune source que nous avons lue n’y nomme de lieu. Il peut y en
					avoir : voyez la {carte}.
				</p>
			)}
			{situation === 'zone-inconnue' && (
				<p>
					<strong>
						Nous ne savons pas si {commune.nom} est dans une zone prioritaire.
					</strong>{' '}
					Nous ne connaissons pas toutes les zones
					{epci && <> ; {nomLong(epci.nom)} n’est pas de celles que nous connaissons</>}.
					Voyez la {carte}.
				</p>
			)}
		</div>
	);
}
