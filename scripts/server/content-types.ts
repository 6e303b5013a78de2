import { extname } from 'node:path';

/** Types that sirv does not know or gives without their encoding. */
const TYPES: Readonly<Record<string, string>> = {
	'.css': 'text/css; charset=utf-8',
	'.csv': 'text/csv; charset=utf-8',
	'.geojson': 'application/geo+json; charset=utf-8',
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.png': 'image/png',
	'.svg': 'image/svg+xml; charset=utf-8',
	'.txt': 'text/plain; charset=utf-8',
	'.webmanifest': 'application/manifest+json; charset=utf-8',
	'.xml': 'application/xml; charset=utf-8',
};

/** Content type of a file by its name; `undefined` leaves it to the static server. */
export const contentType = (file: string): string | undefined => TYPES[extname(file)];
