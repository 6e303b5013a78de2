/** The five overseas départements. */
export const OUTRE_MER = [
	{ code: '971', nom: 'Guadeloupe', latitude: 16.2 },
	{ code: '972', nom: 'Martinique', latitude: 14.6 },
	{ code: '973', nom: 'Guyane', latitude: 4 },
	{ code: '974', nom: 'La Réunion', latitude: -21.1 },
	{ code: '976', nom: 'Mayotte', latitude: -12.8 },
] as const;

const codes: ReadonlySet<string> = new Set(OUTRE_MER.map(({ code }) => code));

export const isOutreMer = (departement: string): boolean => codes.has(departement);
