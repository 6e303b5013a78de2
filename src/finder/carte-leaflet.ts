import type { CircleMarker, LatLng, LatLngBounds, Map as LMap, Marker, Popup } from 'leaflet';
import type { FeatureCollection } from 'geojson';
import type { LieuDuFinder } from '../domain/finder.ts';
import type { Villes } from '../domain/geo/villes.ts';
import { type Box, METROPOLE, type Point } from '../domain/position.ts';
import * as L from './leaflet.ts';
import { addPlanIgn } from './plan-ign.ts';
import { popupOf } from './popup.ts';
import { iconOf, nameVilles } from './reperes.ts';
import { TERRITOIRES } from './territoires.ts';

const latLngOf = ({ latitude, longitude }: Point): LatLng => L.latLng(latitude, longitude);

const boundsOf = ([south, west, north, east]: Box): LatLngBounds =>
	L.latLngBounds([south, west], [north, east]);

/** Zoom at which one site is shown: its surroundings, never its street, which is not known. */
const CLOSE = 10;

/** Sites farther than that, in metres, are not framed with the reader: the map would show seas. */
const FAR = 400_000;

/** Height of the map that a popup leaves free: its tip, its own edges. In pixels. */
const POPUP_MARGIN = 70;

interface Options {
	/** The site that the reader chose on the map, or `undefined` when they closed its popup. */
	onSelection: (id: string | undefined) => void;
	/** Called when tiles of the background fail. */
	onTileError: () => void;
}

interface Repere {
	marker: Marker;
	lieu: LieuDuFinder;
}

interface Choisi extends Repere {
	popup: Popup;
	/** Close it, and give the focus back. */
	dismiss: () => void;
}

/** The interactive map: outlines of its own, no request to another host unless asked for. */
export class CarteLeaflet {
	readonly #map: LMap;
	readonly #reperes = new Map<string, Repere>();
	readonly #options: Options;
	readonly #resize: ResizeObserver;
	readonly #animate = !matchMedia('(prefers-reduced-motion: reduce)').matches;
	#reader: CircleMarker | undefined;
	#chosen: Choisi | undefined;
	#removePlanIgn: (() => void) | undefined;

	constructor(container: HTMLElement, options: Options) {
		this.#options = options;
		this.#map = L.map(container, {
			zoomControl: false,
			minZoom: 4,
			maxZoom: 13,
			zoomSnap: 0.5,
			fadeAnimation: this.#animate,
			zoomAnimation: this.#animate,
			markerZoomAnimation: this.#animate,
		}).fitBounds(boundsOf(METROPOLE), { animate: false });
		L.zoom({ zoomInTitle: 'Agrandir la carte', zoomOutTitle: 'Réduire la carte' }).addTo(
			this.#map
		);
		this.#map.attributionControl
			.setPrefix(false)
			.addAttribution('Contours\u00A0: Natural Earth · Communes\u00A0: GeoNames, Étalab');
		// Dozens of signs and names in no order: the list of the page says the same, in words.
		for (const pane of ['overlayPane', 'markerPane'])
			this.#map.getPane(pane)?.setAttribute('aria-hidden', 'true');
		// The map shrinks when the answer takes its place beside it.
		this.#resize = new ResizeObserver(() => {
			this.#map.invalidateSize({ animate: false });
		});
		this.#resize.observe(container);
		// Not by the popup itself, which would take a click on its own site for one beside it.
		this.#map.on('click', () => {
			this.#close();
		});
		container.addEventListener('keydown', ({ key }) => {
			if (key === 'Escape') this.#chosen?.dismiss();
		});
		this.#map.on('popupclose', ({ popup }) => {
			if (popup === this.#chosen?.popup) this.#close();
		});
	}

	/** Draw shapes under the sites. */
	addOutlines(shapes: FeatureCollection, className: string): void {
		L.geoJSON(shapes, { interactive: false, style: { className, weight: 1 } }).addTo(this.#map);
		this.#reader?.bringToFront();
	}

	/** Name towns, each from its own zoom on. */
	addVilles(villes: Villes): void {
		nameVilles(this.#map, villes);
	}

	/** Show these sites and no others. */
	setLieux(lieux: readonly LieuDuFinder[]): void {
		const wanted = new Set(lieux.map(({ id }) => id));
		for (const [id, { marker }] of this.#reperes) {
			if (wanted.has(id)) continue;
			if (id === this.#chosen?.lieu.id) this.#close();
			marker.remove();
			this.#reperes.delete(id);
		}
		for (const lieu of lieux) if (!this.#reperes.has(lieu.id)) this.#addRepere(lieu);
	}

	#addRepere(lieu: LieuDuFinder): void {
		if (!lieu.position) return;
		const marker = L.marker(latLngOf(lieu.position), {
			icon: iconOf(lieu.statut, false),
			// Out of the tab order: the list beside the map reaches every site.
			keyboard: false,
			title: lieu.commune,
		});
		marker.on('click', () => {
			this.#options.onSelection(lieu.id);
		});
		marker.addTo(this.#map);
		this.#reperes.set(lieu.id, { marker, lieu });
	}

	/** Show where the reader is, and the closest sites around. */
	setOrigine(origine: Point | undefined, around: readonly LieuDuFinder[]): void {
		this.#reader?.remove();
		this.#reader = undefined;
		if (!origine) return;
		const here = latLngOf(origine);
		this.#reader = L.circleMarker(here, {
			radius: 9,
			className: 'lecteur',
			interactive: false,
		}).addTo(this.#map);
		const points = around
			.flatMap(({ position }) => (position ? [latLngOf(position)] : []))
			.filter((point) => here.distanceTo(point) < FAR);
		this.#map.invalidateSize({ animate: false });
		this.#map.fitBounds(L.latLngBounds([here, ...points]).pad(0.2), {
			maxZoom: CLOSE,
			animate: this.#animate,
		});
	}

	/** Select a site: show it and open its popup, which takes the focus and gives it back. */
	select(id: string | undefined): void {
		if (id === this.#chosen?.lieu.id) return;
		const origin = document.activeElement;
		this.#forget();
		const repere = this.#reperes.get(id ?? '');
		if (!repere) return;
		const { lieu, marker } = repere;
		marker.setIcon(iconOf(lieu.statut, true));
		const where = marker.getLatLng();
		this.#map.setView(where, Math.max(this.#map.getZoom(), 8), { animate: this.#animate });
		const dismiss = () => {
			this.#close();
			if (origin instanceof HTMLElement) origin.focus();
		};
		const content = popupOf(lieu, dismiss);
		const popup = L.popup({
			closeButton: false,
			closeOnClick: false,
			offset: [0, -4],
			maxWidth: Math.min(300, this.#map.getSize().x - 80),
			// What is taller scrolls: the name and its link are on top, in sight.
			maxHeight: Math.max(this.#map.getSize().y - POPUP_MARGIN, 80),
		})
			.setLatLng(where)
			.setContent(content);
		this.#chosen = { lieu, marker, popup, dismiss };
		popup.openOn(this.#map);
		content.focus();
	}

	/** Put the chosen site back among the others. */
	#forget(): void {
		const chosen = this.#chosen;
		this.#chosen = undefined;
		chosen?.marker.setIcon(iconOf(chosen.lieu.statut, false));
		chosen?.popup.remove();
	}

	#close(): void {
		this.#forget();
		this.#options.onSelection(undefined);
	}

	/** Go to a part of France, by its name in {@link TERRITOIRES}. */
	goTo(territoire: string): void {
		const box = TERRITOIRES[territoire];
		if (box) this.#map.fitBounds(boundsOf(box), { animate: false });
	}

	/** Show or hide the IGN background. */
	setPlanIgn(shown: boolean): void {
		this.#removePlanIgn?.();
		this.#removePlanIgn = shown ? addPlanIgn(this.#map, this.#options.onTileError) : undefined;
	}

	/** Take the map down. */
	remove(): void {
		this.#resize.disconnect();
		this.#map.remove();
	}
}
