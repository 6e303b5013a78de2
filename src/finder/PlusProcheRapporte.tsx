import type { Entree } from '../domain/gazetteer/entree.ts';
import type { Proche } from './filtrer.ts';
import { Phrase } from './Phrase.tsx';
import { phraseDuPlusProcheRapporte } from './phrases-de-lieu.ts';

interface Props {
	/** All sites, closest first. */
	proches: readonly Proche[];
	commune: Entree | undefined;
}

/** The closest site where consultations are reported. */
export function PlusProcheRapporte({ proches, commune }: Props) {
	const morceaux = phraseDuPlusProcheRapporte(proches, commune);
	return (
		morceaux && (
			<p className="encart rapporte">
				<Phrase morceaux={morceaux} />
			</p>
		)
	);
}
