/** Types of what the site publishes, by the end of the file's name, whatever host serves it. */
export const CONTENT_TYPES: Readonly<Record<string, string>> = {
	css: 'text/css',
	csv: 'text/csv',
	geojson: 'application/geo+json',
	html: 'text/html',
	js: 'text/javascript',
	json: 'application/json',
	png: 'image/png',
	svg: 'image/svg+xml',
	txt: 'text/plain',
	wasm: 'application/wasm',
	webmanifest: 'application/manifest+json',
	woff2: 'font/woff2',
	xml: 'application/xml',
};

/** Types of texts, of which hosts must say that they are UTF-8. */
export const isText = (type: string): boolean => /^text\/|\+xml$|\/xml$|\+json$|\/json$/.test(type);

/** Value of `Content-Type` for a file name; `undefined` where nothing is said. */
export function contentTypeOf(file: string): string | undefined {
	const type = CONTENT_TYPES[/\.([^./]+)$/.exec(file)?.[1] ?? ''];
	return type && (isText(type) ? `${type}; charset=utf-8` : type);
}
