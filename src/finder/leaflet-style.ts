import address from 'leaflet/dist/leaflet.css?url';
import { useEffect, useState } from 'react';

/** Leaflet's own style sheet, for the map alone: no other page pays for it. */
export function useLeafletStyle(): boolean {
	const [loaded, setLoaded] = useState(false);
	useEffect(() => {
		const link = document.createElement('link');
		link.rel = 'stylesheet';
		link.href = address;
		// Without its style the map would be unreadable, but its list stands: draw it anyway.
		const done = () => {
			setLoaded(true);
		};
		link.addEventListener('load', done);
		link.addEventListener('error', done);
		document.head.append(link);
		return () => {
			link.remove();
		};
	}, []);
	return loaded;
}
