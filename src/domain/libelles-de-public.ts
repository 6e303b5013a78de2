import type { Public } from '../schemas/champs.ts';

/** Whom a question, a guide or a page is for. */
export const PUBLIC_LIBELLES: Record<Public, string> = {
	patients: 'Patients',
	medecins: 'Médecins',
	elus: 'Élus',
	presse: 'Presse',
};
