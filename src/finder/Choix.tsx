import type { Filtres } from './fragment.ts';

/** One filter: what it is about, and what may be chosen. */
export interface Critere {
	nom: keyof Filtres;
	libelle: string;
	/** The choice that lets all through. */
	tous: string;
	options: readonly (readonly [valeur: string, libelle: string])[];
}

interface Props extends Critere {
	valeur: string | number | undefined;
	/** Called with an empty text when all is let through again. */
	onChange: (valeur: string) => void;
}

/** A native select: the one every phone and screen reader already knows. */
export function Choix({ nom, libelle, tous, options, valeur = '', onChange }: Props) {
	return (
		<label className="filtre">
			{libelle}
			<select
				className="champ"
				name={nom}
				value={valeur}
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
