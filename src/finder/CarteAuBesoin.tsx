import {
	type ComponentProps,
	lazy,
	type ReactNode,
	Suspense,
	useEffect,
	useRef,
	useState,
} from 'react';

// Leaflet weighs as much as the rest of the page: it comes when the map comes into view.
const Carte = lazy(() => import('./Carte.tsx'));

interface Props extends ComponentProps<typeof Carte> {
	/** Static map, shown until the interactive one replaces it. */
	children: ReactNode;
}

/** The map, interactive once it is in view. */
export function CarteAuBesoin({ children, ...carte }: Props) {
	const container = useRef<HTMLDivElement>(null);
	const [inView, setInView] = useState(false);

	useEffect(() => {
		if (!container.current) return undefined;
		const observer = new IntersectionObserver(([entry]) => {
			if (entry?.isIntersecting) setInView(true);
		});
		observer.observe(container.current);
		return () => {
			observer.disconnect();
		};
	}, []);

	return (
		<div ref={container} className="cadre-carte">
			{inView ? (
				<Suspense fallback={children}>
					<Carte {...carte} />
				</Suspense>
			) : (
				children
			)}
		</div>
	);
}
