import { nettoyer } from './nettoyer.ts';
import type { Lu } from './lu.ts';

const PAIRS = /\d{2}(?=\d)/g;

/**
 * A telephone number as the site writes it, digits in pairs: the country's code taken off, the
 * zero that a spreadsheet ate put back. Nothing is chosen between two numbers.
 */
export function lireTelephone(text: string): Lu<string> {
	const plain = nettoyer(text).replace(/^'/, '');
	const compact = plain
		.replace(/^(?:t[eé]l(?:[eé]phone)?|n°)[\s.:]*/i, '')
		.replace(/\(0\)/g, '')
		.replace(/[\s.\-–/_]/g, '');
	if (/^\d{2,4}$/.test(compact)) return { valeur: compact };
	if (/^1\d{5}$/.test(compact)) return { valeur: `${compact.slice(0, 3)} ${compact.slice(3)}` };
	const national = compact.replace(/^(?:\+|00)33/, '0').replace(/^00(?=[1-9]\d{8}$)/, '0');
	const full = /^[1-9]\d{8}$/.test(national) ? `0${national}` : national;
	if (/^0[1-9]\d{8}$/.test(full)) return { valeur: full.replace(PAIRS, '$& ') };
	const refus = /\d{10}\D*\d{10}/.test(compact)
		? `« ${plain} » donne plusieurs numéros : gardez-en un`
		: `« ${plain} » n’est pas un numéro de téléphone (exemple : 05 32 46 00 20)`;
	return { refus };
}
