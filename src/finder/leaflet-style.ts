import leaflet from 'leaflet/dist/leaflet.css?url';
import { useEffect, useState } from 'react';
import carte from '../styles/carte.css?url';

/** A style sheet put in the page; told when it is there, or cannot be. */
function loadSheet(address: string): { link: HTMLLinkElement; settled: Promise<unknown> } {
	const link = document.createElement('link');
	link.rel = 'stylesheet';
	link.href = address;
	const settled = new Promise((done) => {
		link.addEventListener('load', done);
		// Without its style the map would be unreadable, but its list stands: draw it anyway.
		link.addEventListener('error', done);
	});
	document.head.append(link);
	return { link, settled };
}

/** The style sheets of the map, Leaflet's own then ours: no other page pays for them. */
export function useLeafletStyle(): boolean {
	const [loaded, setLoaded] = useState(false);
	useEffect(() => {
		const sheets = [leaflet, carte].map(loadSheet);
		void Promise.all(sheets.map(({ settled }) => settled)).then(() => {
			setLoaded(true);
		});
		return () => {
			for (const { link } of sheets) link.remove();
		};
	}, []);
	return loaded;
}
