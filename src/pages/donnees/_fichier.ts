const TYPES = {
	json: 'application/json',
	geojson: 'application/geo+json',
	csv: 'text/csv',
} as const;

/** A file to download or to read from a program. */
export const fichier = (body: string, type: keyof typeof TYPES): Response =>
	new Response(body, { headers: { 'content-type': `${TYPES[type]}; charset=utf-8` } });
