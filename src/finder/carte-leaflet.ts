import * as L from 'leaflet';
import type { FeatureCollection } from 'geojson';
import type { LieuDuFinder } from '../domain/finder.ts';
import type { Ville } from '../domain/geo/villes.ts';
import { STATUT_LIBELLES } from '../domain/libelles.ts';
import { type Box, METROPOLE, OUTRE_MER, type Point } from '../domain/position.ts';
import type { Statut } from '../schemas/valeurs-de-lieu.ts';
import { popupOf } from './popup.ts';

/** Parts of France that the map can go to, métropole first. */
export const TERRITOIRES: Record<string, Box | undefined> = {
	Métropole: METROPOLE,
	Guadeloupe: OUTRE_MER['971'],
	Martinique: OUTRE_MER['972'],
	Guyane: OUTRE_MER['973'],
	'La Réunion': OUTRE_MER['974'],
	Mayotte: OUTRE_MER['976'],
};

const boundsOf = ([south, west, north, east]: Box): L.LatLngBounds =>
	L.latLngBounds([south, west], [north, east]);

/** Zoom at which one site is shown: its surroundings, never its street, which is not known. */
const CLOSE = 10;

/** « Plan IGN » of the Géoplateforme: asked for only once the reader wants it. */
const PLAN_IGN =
	'https://data.geopf.fr/wmts?SERVICE=WMTS&REQUEST=GetTile&VERSION=1.0.0&LAYER=GEOGRAPHICALGRIDSYSTEMS.PLANIGNV2&STYLE=normal&FORMAT=image/png&TILEMATRIXSET=PM&TILEMATRIX={z}&TILEROW={y}&TILECOL={x}';

interface Options {
	/** The site that the reader chose on the map, or `undefined` when they closed its popup. */
	onSelection: (id: string | undefined) => void;
	/** Called once when tiles of the background fail. */
	onTileError: () => void;
}

const calm = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

const iconOf = (statut: Statut, chosen: boolean): L.DivIcon =>
	L.divIcon({
		html: STATUT_LIBELLES[statut].forme,
		className: `repere ${statut}${chosen ? ' choisi' : ''}`,
		iconSize: [24, 24],
	});

/** The interactive map: outlines of its own, no request to another host unless asked for. */
export class CarteLeaflet {
	readonly #map: L.Map;
	readonly #markers = new Map<string, { marker: L.Marker; lieu: LieuDuFinder }>();
	readonly #options: Options;
	readonly #resize: ResizeObserver;
	#reader: L.CircleMarker | undefined;
	#tiles: L.TileLayer | undefined;
	#selection: string | undefined;
	/** What had the focus before a popup took it. */
	#origin: HTMLElement | undefined;

	constructor(container: HTMLElement, options: Options) {
		this.#options = options;
		this.#map = L.map(container, {
			zoomControl: false,
			minZoom: 4,
			maxZoom: 13,
			zoomSnap: 0.5,
			fadeAnimation: !calm(),
			zoomAnimation: !calm(),
			markerZoomAnimation: !calm(),
		}).fitBounds(boundsOf(METROPOLE), { animate: false });
		L.control
			.zoom({ zoomInTitle: 'Agrandir la carte', zoomOutTitle: 'Réduire la carte' })
			.addTo(this.#map);
		this.#map.attributionControl
			.setPrefix(false)
			.addAttribution('Contours : Natural Earth · Communes : GeoNames, Étalab');
		// The map shrinks when the answer takes its place beside it.
		this.#resize = new ResizeObserver(() => {
			this.#map.invalidateSize({ animate: false });
		});
		this.#resize.observe(container);
		this.#map.on('popupclose', () => {
			this.#restoreFocus();
		});
	}

	/** Draw shapes under the sites. */
	addOutlines(shapes: FeatureCollection, className: string): void {
		L.geoJSON(shapes, { interactive: false, style: { className, weight: 1 } }).addTo(this.#map);
	}

	/** Name towns, each from its own zoom on. */
	addVilles(villes: readonly Ville[]): void {
		const tiers = new Map<number, L.LayerGroup>();
		for (const [nom, latitude, longitude, zoom] of villes) {
			const tier = tiers.get(zoom) ?? L.layerGroup();
			tiers.set(zoom, tier);
			const text = document.createElement('span');
			text.textContent = nom;
			const icon = L.divIcon({ html: text, className: 'ville', iconSize: [0, 0] });
			L.marker([latitude, longitude], { icon, interactive: false, keyboard: false }).addTo(
				tier
			);
		}
		const update = () => {
			for (const [zoom, tier] of tiers) {
				if (this.#map.getZoom() >= zoom) tier.addTo(this.#map);
				else tier.remove();
			}
		};
		this.#map.on('zoomend', update);
		update();
	}

	/** Show these sites and no others. */
	setLieux(lieux: readonly LieuDuFinder[]): void {
		const wanted = new Set(lieux.map(({ id }) => id));
		for (const [id, { marker }] of this.#markers) {
			if (wanted.has(id)) continue;
			marker.remove();
			this.#markers.delete(id);
		}
		for (const lieu of lieux) if (!this.#markers.has(lieu.id)) this.#addMarker(lieu);
	}

	#addMarker(lieu: LieuDuFinder): void {
		if (!lieu.position) return;
		const { latitude, longitude } = lieu.position;
		// Out of the tab order: the list beside the map reaches every site.
		const marker = L.marker([latitude, longitude], {
			icon: iconOf(lieu.statut, false),
			keyboard: false,
			alt: lieu.commune,
			title: lieu.commune,
		});
		marker.bindPopup(() => popupOf(lieu), { closeButton: false, autoPan: true });
		marker.on('click', () => {
			this.#options.onSelection(lieu.id);
		});
		marker.addTo(this.#map);
		this.#markers.set(lieu.id, { marker, lieu });
	}

	/** Show where the reader is, and the closest sites around. */
	setOrigine(origine: Point | undefined, around: readonly LieuDuFinder[]): void {
		this.#reader?.remove();
		this.#reader = undefined;
		if (!origine) return;
		const here = L.latLng(origine.latitude, origine.longitude);
		this.#reader = L.circleMarker(here, {
			radius: 9,
			className: 'lecteur',
			interactive: false,
		});
		this.#reader.addTo(this.#map);
		const points = around.flatMap(({ position }) =>
			position ? [L.latLng(position.latitude, position.longitude)] : []
		);
		this.#map.invalidateSize({ animate: false });
		this.#map.fitBounds(L.latLngBounds([here, ...points]).pad(0.2), {
			maxZoom: CLOSE,
			animate: !calm(),
		});
	}

	/** Select a site: show it and open its popup, which takes the focus and gives it back. */
	select(id: string | undefined): void {
		if (id === this.#selection) return;
		const before = this.#markers.get(this.#selection ?? '');
		before?.marker.setIcon(iconOf(before.lieu.statut, false));
		this.#selection = id;
		const chosen = this.#markers.get(id ?? '');
		if (!chosen) {
			this.#map.closePopup();
			return;
		}
		this.#origin =
			document.activeElement instanceof HTMLElement ? document.activeElement : undefined;
		chosen.marker.setIcon(iconOf(chosen.lieu.statut, true));
		this.#map.setView(chosen.marker.getLatLng(), Math.max(this.#map.getZoom(), 8), {
			animate: !calm(),
		});
		chosen.marker.openPopup();
		const popup = chosen.marker.getPopup()?.getElement();
		popup?.addEventListener('keydown', (event) => {
			if (event.key === 'Escape') this.#map.closePopup();
		});
		popup?.querySelector<HTMLElement>('[data-fermer]')?.addEventListener('click', () => {
			this.#map.closePopup();
		});
		popup?.querySelector<HTMLElement>('[tabindex]')?.focus();
	}

	#restoreFocus(): void {
		this.#options.onSelection(undefined);
		const chosen = this.#markers.get(this.#selection ?? '');
		chosen?.marker.setIcon(iconOf(chosen.lieu.statut, false));
		this.#selection = undefined;
		this.#origin?.focus();
		this.#origin = undefined;
	}

	/** Go to a part of France, by its name in {@link TERRITOIRES}. */
	goTo(territoire: string): void {
		const box = TERRITOIRES[territoire];
		if (box) this.#map.fitBounds(boundsOf(box), { animate: false });
	}

	/** Show or hide the IGN background. */
	setPlanIgn(shown: boolean): void {
		this.#tiles?.remove();
		this.#tiles = undefined;
		if (!shown) return;
		let told = false;
		this.#tiles = L.tileLayer(PLAN_IGN, { attribution: 'Fond : IGN', maxZoom: 18 });
		this.#tiles.on('tileerror', () => {
			if (told) return;
			told = true;
			this.#options.onTileError();
		});
		this.#tiles.addTo(this.#map);
	}

	/** Take the map down. */
	remove(): void {
		this.#resize.disconnect();
		this.#map.remove();
	}
}
