// Leaflet's source files, one by one: what they hold is typed by the package as a whole.

declare module 'leaflet/src/control/Control.Zoom.js' {
	import type { control } from 'leaflet';

	export const zoom: typeof control.zoom;
}

declare module 'leaflet/src/geo/LatLng.js' {
	export { latLng as toLatLng } from 'leaflet';
}

declare module 'leaflet/src/geo/LatLngBounds.js' {
	export { latLngBounds as toLatLngBounds } from 'leaflet';
}

declare module 'leaflet/src/map/Map.js' {
	export { map as createMap } from 'leaflet';
}

declare module 'leaflet/src/*' {
	export * from 'leaflet';
}
