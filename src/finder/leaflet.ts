/**
 * The parts of Leaflet that the map uses, and no others: taken whole it weighs 8 kB more (gzip).
 * Left out on purpose: zooming by the wheel, which takes the page's scrolling away.
 */
import 'leaflet/src/control/Control.Attribution.js';
import 'leaflet/src/layer/vector/Renderer.getRenderer.js';
import 'leaflet/src/map/handler/Map.DoubleClickZoom.js';
import 'leaflet/src/map/handler/Map.Drag.js';
import 'leaflet/src/map/handler/Map.Keyboard.js';
import 'leaflet/src/map/handler/Map.TouchZoom.js';

export { zoom } from 'leaflet/src/control/Control.Zoom.js';
export { toLatLng as latLng } from 'leaflet/src/geo/LatLng.js';
export { toLatLngBounds as latLngBounds } from 'leaflet/src/geo/LatLngBounds.js';
export { geoJSON } from 'leaflet/src/layer/GeoJSON.js';
export { layerGroup } from 'leaflet/src/layer/LayerGroup.js';
export { popup } from 'leaflet/src/layer/Popup.js';
export { divIcon } from 'leaflet/src/layer/marker/DivIcon.js';
export { marker } from 'leaflet/src/layer/marker/Marker.js';
export { tileLayer } from 'leaflet/src/layer/tile/TileLayer.js';
export { circleMarker } from 'leaflet/src/layer/vector/CircleMarker.js';
export { createMap as map } from 'leaflet/src/map/Map.js';
