import type { Entree } from '../domain/gazetteer/entree.ts';
import { Phrase } from './Phrase.tsx';
import { type Connu, reponseOf } from './phrase-de-reponse.ts';

interface Props extends Connu {
	commune: Entree;
}

/** What is known of the reader's own commune. */
export function Reponse({ commune, ...connu }: Props) {
	const { situation, rapporte, fort, suite } = reponseOf(commune, connu);
	return (
		<div className={rapporte ? 'encart rapporte' : 'encart'} data-situation={situation}>
			<p>
				<strong>{fort}</strong>
				<Phrase morceaux={suite} />
			</p>
		</div>
	);
}
