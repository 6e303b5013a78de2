import { type ComponentType, type ReactNode, useEffect, useRef, useState } from 'react';
import type { Props as PropsDeCarte } from './Carte.tsx';
import { PART_EN_VUE } from './pret.ts';

interface Props extends PropsDeCarte {
	/** Static map, whose drawing the interactive one replaces, and whose legend stays. */
	children: ReactNode;
	/** True while an answer is about to take the place where the map is now. */
	attendre: boolean;
}

/** The map, interactive once it is in view, or once a site is to be shown on it. */
export function CarteAuBesoin({ children, attendre, ...props }: Props) {
	const container = useRef<HTMLDivElement>(null);
	const [inView, setInView] = useState(false);
	// Leaflet weighs as much as the rest of the page; without it, the static map stays.
	const [Carte, setCarte] = useState<ComponentType<PropsDeCarte>>();
	const wanted = inView || props.selection !== undefined;

	useEffect(() => {
		if (!container.current || attendre) return undefined;
		const observer = new IntersectionObserver(
			(entries) => {
				if (entries.some(({ isIntersecting }) => isIntersecting)) setInView(true);
			},
			{ threshold: PART_EN_VUE }
		);
		observer.observe(container.current);
		return () => {
			observer.disconnect();
		};
	}, [attendre]);

	useEffect(() => {
		if (!wanted) return;
		import('./Carte.tsx').then(
			(module) => {
				// What follows the map stays where it is: the interactive one takes the same room.
				const { style, offsetHeight } = container.current ?? document.body;
				style.setProperty('--hauteur', `${offsetHeight}px`);
				setCarte(() => module.default);
			},
			() => undefined
		);
	}, [wanted]);

	return (
		<div ref={container} className={Carte ? 'cadre-carte interactive' : 'cadre-carte'}>
			{Carte && <Carte {...props} />}
			{children}
		</div>
	);
}
