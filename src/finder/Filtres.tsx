import { useState } from 'react';
import { STATUT_LIBELLES, TYPE_LIBELLES } from '../domain/libelles.ts';
import type { LieuDuFinder } from '../domain/finder.ts';
import { STATUTS, TYPES_DE_LIEU } from '../schemas/valeurs-de-lieu.ts';
import { type Filtres as Choix, RAYONS } from './fragment.ts';

/** INSEE code and name of a région. */
export interface RegionDuFinder {
	code: string;
	nom: string;
}

interface Props {
	lieux: readonly LieuDuFinder[];
	regions: readonly RegionDuFinder[];
	filtres: Choix;
	onChange: (filtres: Choix) => void;
}

interface SelectProps {
	nom: keyof Choix;
	libelle: string;
	tous: string;
	options: readonly (readonly [valeur: string, libelle: string])[];
	valeur: string | number | undefined;
	onChange: (valeur: string) => void;
}

function Select({ nom, libelle, tous, options, valeur, onChange }: SelectProps) {
	return (
		<label className="filtre">
			{libelle}
			<select
				className="champ"
				name={nom}
				value={valeur ?? ''}
				onChange={(event) => {
					onChange(event.currentTarget.value);
				}}
			>
				<option value="">{tous}</option>
				{options.map(([value, label]) => (
					<option key={value} value={value}>
						{label}
					</option>
				))}
			</select>
		</label>
	);
}

/** Native selects: the ones every phone and screen reader already knows. */
export function Filtres({ lieux, regions, filtres, onChange }: Props) {
	const set = (nom: keyof Choix, valeur: string | number | undefined) => {
		const { [nom]: _, ...others } = filtres;
		onChange(valeur === undefined || valeur === '' ? others : { ...others, [nom]: valeur });
	};
	const present = <T extends string>(
		values: readonly T[],
		of: (lieu: LieuDuFinder) => string | undefined
	) => values.filter((value) => lieux.some((lieu) => of(lieu) === value));
	// Filters of a shared address are shown; later, opening and closing is the reader's.
	const [open] = useState(Object.keys(filtres).length > 0);
	return (
		<details className="filtres" open={open}>
			<summary>Filtrer les lieux</summary>
			<div className="grille">
				<Select
					nom="statut"
					libelle="Statut"
					tous="Tous les statuts"
					options={present(STATUTS, ({ statut }) => statut).map((statut) => [
						statut,
						STATUT_LIBELLES[statut].court,
					])}
					valeur={filtres.statut}
					onChange={(valeur) => {
						set('statut', valeur);
					}}
				/>
				<Select
					nom="type"
					libelle="Type de lieu"
					tous="Tous les types"
					options={present(TYPES_DE_LIEU, ({ type }) => type).map((type) => [
						type,
						TYPE_LIBELLES[type],
					])}
					valeur={filtres.type}
					onChange={(valeur) => {
						set('type', valeur);
					}}
				/>
				<Select
					nom="region"
					libelle="Région"
					tous="Toutes les régions"
					options={regions
						.filter(({ code }) => lieux.some(({ region }) => region === code))
						.map(({ code, nom }) => [code, nom])}
					valeur={filtres.region}
					onChange={(valeur) => {
						set('region', valeur);
					}}
				/>
				<Select
					nom="rayon"
					libelle="Distance"
					tous="Quelle que soit la distance"
					options={RAYONS.map((rayon) => [String(rayon), `${rayon} km au plus`])}
					valeur={filtres.rayon}
					onChange={(valeur) => {
						set('rayon', valeur === '' ? undefined : Number(valeur));
					}}
				/>
			</div>
		</details>
	);
}
