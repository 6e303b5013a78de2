import type { Entree } from '../domain/gazetteer/entree.ts';
import type { Proche } from './filtrer.ts';
import { Phrase } from './Phrase.tsx';
import { phraseDuPlusProcheRapporte } from './phrases-de-lieu.ts';

interface Props {
	/** All sites, closest first. */
	proches: readonly Proche[];
	commune: Entree | undefined;
}

/** The closest site where consultations are reported, in the colour of what is; or that none is. */
export function PlusProcheRapporte({ proches, commune }: Props) {
	const morceaux = phraseDuPlusProcheRapporte(proches, commune);
	return (
		morceaux && (
			<p className={morceaux.length > 1 ? 'encart rapporte' : undefined}>
				<Phrase morceaux={morceaux} />
			</p>
		)
	);
}
