import type { Morceau } from '../domain/morceau.ts';
import { Phrase } from './Phrase.tsx';

interface Props {
	/** What is said of it. */
	morceaux: readonly Morceau[];
	/** False when what is said is that there is none. */
	existe: boolean;
}

/** The closest site where consultations are reported, in the colour of what is; or that none is. */
export function PlusProcheRapporte({ morceaux, existe }: Props) {
	return (
		<p className={existe ? 'encart rapporte' : undefined}>
			<Phrase morceaux={morceaux} />
		</p>
	);
}
