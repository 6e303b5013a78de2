import { useState } from 'react';
import { STATUT_LIBELLES, TYPE_LIBELLES } from '../domain/libelles.ts';
import type { LieuDuFinder } from '../domain/finder.ts';
import { STATUTS, TYPES_DE_LIEU } from '../schemas/valeurs-de-lieu.ts';
import { Choix, type Critere } from './Choix.tsx';
import { type Filtres as Valeurs, RAYONS } from './fragment.ts';

/** INSEE code and name of a région. */
export interface RegionDuFinder {
	code: string;
	nom: string;
}

interface Props {
	lieux: readonly LieuDuFinder[];
	regions: readonly RegionDuFinder[];
	/** Whether distances are known: a radius says nothing without them. */
	situe: boolean;
	filtres: Valeurs;
	onChange: (filtres: Valeurs) => void;
}

/** What sites can be told apart by; only values that one of them has. */
function criteresDe({ lieux, regions, situe }: Pick<Props, 'lieux' | 'regions' | 'situe'>) {
	const present = <T,>(values: readonly T[], of: (lieu: LieuDuFinder) => unknown) =>
		values.filter((value) => lieux.some((lieu) => of(lieu) === value));
	const criteres: Critere[] = [
		{
			nom: 'statut',
			libelle: 'Statut',
			tous: 'Tous les statuts',
			options: present(STATUTS, ({ statut }) => statut).map((statut) => [
				statut,
				STATUT_LIBELLES[statut].court,
			]),
		},
		{
			nom: 'type',
			libelle: 'Type de lieu',
			tous: 'Tous les types',
			options: present(TYPES_DE_LIEU, ({ type }) => type).map((type) => [
				type,
				TYPE_LIBELLES[type],
			]),
		},
		{
			nom: 'region',
			libelle: 'Région',
			tous: 'Toutes les régions',
			options: regions
				.filter(({ code }) => lieux.some(({ region }) => region === code))
				.map(({ code, nom }) => [code, nom]),
		},
		{
			nom: 'rayon',
			libelle: 'Distance',
			tous: 'Toutes les distances',
			options: RAYONS.map((rayon) => [String(rayon), `${rayon}\u00A0km au plus`]),
		},
	];
	return criteres.filter(({ nom }) => situe || nom !== 'rayon');
}

/** What to keep of the sites. */
export function Filtres({ filtres, onChange, ...props }: Props) {
	// Filters of a shared address are shown; later, opening and closing is the reader's.
	const [open] = useState(Object.keys(filtres).length > 0);
	const set = (nom: keyof Valeurs, valeur: string) => {
		const { [nom]: _, ...others } = filtres;
		if (valeur === '') onChange(others);
		else onChange({ ...others, [nom]: nom === 'rayon' ? Number(valeur) : valeur });
	};
	return (
		<details className="filtres" open={open}>
			<summary>Filtrer les lieux</summary>
			<div className="grille">
				{criteresDe(props).map((critere) => (
					<Choix
						key={critere.nom}
						{...critere}
						valeur={filtres[critere.nom]}
						onChange={(valeur) => {
							set(critere.nom, valeur);
						}}
					/>
				))}
			</div>
		</details>
	);
}
