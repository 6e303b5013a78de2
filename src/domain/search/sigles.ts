/** Initials that people use for a région, by its name. */
const SIGLES: Readonly<Record<string, string>> = {
	'Auvergne-Rhône-Alpes': 'AURA',
	'Bourgogne-Franche-Comté': 'BFC',
	'Centre-Val de Loire': 'CVL',
	'Hauts-de-France': 'HDF',
	'Île-de-France': 'IDF',
	'Pays de la Loire': 'PDL',
	"Provence-Alpes-Côte d'Azur": 'PACA',
};

/** Other name of a région, if people use one. */
export const sigleOf = (region = ''): string | undefined => SIGLES[region.replaceAll('’', "'")];
