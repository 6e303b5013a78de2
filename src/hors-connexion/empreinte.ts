import { LONGUEUR_D_EMPREINTE } from './manifeste.ts';

/** The server answered, with another version of the file than this worker's. */
export class AutreVersion extends Error {
	override readonly name = 'AutreVersion';
}

async function empreinteDe(body: ArrayBuffer): Promise<string> {
	const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', body));
	const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
	return hex.slice(0, LONGUEUR_D_EMPREINTE);
}

/** Whether an answer is the very file that the build listed. Its body is left unread. */
export const estConforme = async (response: Response, empreinte: string): Promise<boolean> =>
	response.ok && (await empreinteDe(await response.clone().arrayBuffer())) === empreinte;
