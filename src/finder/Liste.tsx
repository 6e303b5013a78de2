import { useRef, useState } from 'react';
import type { Entree } from '../domain/gazetteer/entree.ts';
import type { Proche } from './filtrer.ts';
import { LieuProche } from './LieuProche.tsx';
import { distanceDeLieu } from './phrases-de-lieu.ts';

/** Sites shown at first, and added at each click. */
const PAS = 5;

interface Props {
	/** Name of the list, for those who hear it. */
	titre: string;
	/** Closest first. */
	proches: readonly Proche[];
	/** The reader's commune, when it is known. */
	commune: Entree | undefined;
	selection: string | undefined;
	onMontrer: (id: string) => void;
}

/** Sites closest first, five then more on demand; focus goes to the first of those added. */
export function Liste({ titre, proches, commune, selection, onMontrer }: Props) {
	const list = useRef<HTMLOListElement>(null);
	const [montres, setMontres] = useState(PAS);
	const rank = proches.findIndex(({ lieu }) => lieu.id === selection);
	const visible = proches.slice(0, Math.max(montres, rank + 1));
	const rest = proches.length - visible.length;
	const showMore = () => {
		setMontres(visible.length + PAS);
		requestAnimationFrame(() => {
			list.current?.children[visible.length]?.querySelector('a')?.focus();
		});
	};
	return (
		<>
			<ol role="list" ref={list} className="pile" aria-label={titre}>
				{visible.map((proche) => (
					<li key={proche.lieu.id}>
						<LieuProche
							lieu={proche.lieu}
							distance={distanceDeLieu(proche, commune)}
							selectionne={proche.lieu.id === selection}
							onMontrer={onMontrer}
						/>
					</li>
				))}
			</ol>
			{rest > 0 && (
				<button type="button" className="bouton" onClick={showMore}>
					{rest === 1
						? 'Montrer 1 lieu de plus'
						: `Montrer ${Math.min(PAS, rest)} lieux de plus`}
				</button>
			)}
		</>
	);
}
