import { useRef, useState } from 'react';
import type { Entree } from '../domain/gazetteer/entree.ts';
import type { Proche } from './filtrer.ts';
import { LieuProche } from './LieuProche.tsx';
import { distanceDeLieu } from './phrases-de-lieu.ts';

/** Sites shown at first, and added at each click. */
const PAS = 5;

const libelle = (nombre: number, deja: boolean): string => {
	const lieux = nombre === 1 ? '1 lieu' : `${nombre} lieux`;
	return deja ? `Montrer ${lieux} de plus` : `Montrer tout de même ${lieux}`;
};

interface Props {
	/** Name of the list, for those who hear it. */
	titre: string;
	/** Closest first. */
	proches: readonly Proche[];
	/** The reader's commune, when it is known. */
	commune: Entree | undefined;
	/** Heading of each site, a level below that of the list. */
	sousTitre: 'h3' | 'h4';
	/** True to show no site before the reader asks. */
	replie: boolean;
	selection: string | undefined;
	onMontrer: (id: string) => void;
}

/** Sites closest first, five at a time; focus goes to the first of those added. */
export function Liste({ titre, sousTitre, proches, commune, replie, selection, onMontrer }: Props) {
	const list = useRef<HTMLOListElement>(null);
	const [montres, setMontres] = useState(replie ? 0 : PAS);
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
			{visible.length > 0 && (
				<ol role="list" ref={list} className="pile" aria-label={titre}>
					{visible.map((proche) => (
						<li key={proche.lieu.id}>
							<LieuProche
								lieu={proche.lieu}
								Titre={sousTitre}
								distance={distanceDeLieu(proche, commune)}
								selectionne={proche.lieu.id === selection}
								onMontrer={onMontrer}
							/>
						</li>
					))}
				</ol>
			)}
			{rest > 0 && (
				<button type="button" className="bouton-discret" onClick={showMore}>
					{libelle(Math.min(PAS, rest), visible.length > 0)}
				</button>
			)}
		</>
	);
}
