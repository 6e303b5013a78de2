import { nettoyer } from './nettoyer.ts';
import type { Lu } from './lu.ts';

const MONTHS = [
	/^janv(?:ier)?$/,
	/^f[eé]vr?(?:ier)?$/,
	/^mars$/,
	/^avr(?:il)?$/,
	/^mai$/,
	/^juin$/,
	/^juil(?:let)?$/,
	/^ao[uû]t$/,
	/^sept(?:embre)?$/,
	/^oct(?:obre)?$/,
	/^nov(?:embre)?$/,
	/^d[eé]c(?:embre)?$/,
];

const two = (number: number | string): string => String(number).padStart(2, '0');

const exists = (year: number, month: number, day: number): boolean => {
	const date = new Date(Date.UTC(year, month - 1, day));
	return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
};

function dayOf(year: string, month: string | number, day: string): string | undefined {
	const full = year.length === 2 ? `20${year}` : year;
	return exists(Number(full), Number(month), Number(day))
		? `${full}-${two(month)}-${two(day)}`
		: undefined;
}

function monthOf(year: string, month: string | number): string | undefined {
	return Number(month) >= 1 && Number(month) <= 12 ? `${year}-${two(month)}` : undefined;
}

const monthNamed = (name: string): number =>
	MONTHS.findIndex((pattern) => pattern.test(name.replace(/\.$/, ''))) + 1;

function read(text: string): string | undefined {
	const iso = /^((?:19|20)\d{2})(?:-(\d{2})(?:-(\d{2})(?:[t ][\d:.]+z?)?)?)?$/.exec(text);
	if (iso) {
		const [, year = '', month, day] = iso;
		if (month === undefined) return year;
		return day === undefined ? monthOf(year, month) : dayOf(year, month, day);
	}
	const french = /^(\d{1,2})[/.-](\d{1,2})[/.-]((?:20|19)?\d{2})(?: [\d:]+)?$/.exec(text);
	if (french) return dayOf(french[3] ?? '', french[2] ?? '', french[1] ?? '');
	const month = /^(\d{1,2})[/.-]((?:19|20)\d{2})$/.exec(text);
	if (month) return monthOf(month[2] ?? '', month[1] ?? '');
	const words = /^(?:(\d{1,2})(?:er)? )?([a-zéèûô]+\.?) ((?:19|20)\d{2})$/.exec(text);
	const named = monthNamed(words?.[2] ?? '');
	if (!words || named === 0) return undefined;
	const [, day, , year = ''] = words;
	return day === undefined ? monthOf(year, named) : dayOf(year, named, day);
}

const WEEKDAY = /^(?:le )?(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) )?/;

/**
 * A date as French tables write it, at the precision they give it: « 20/10/2025 », « 1er septembre
 * 2025 », « oct. 2025 », « 2025 », « inconnue ». Day before month, always.
 */
export function lireDate(text: string): Lu<string> {
	const plain = nettoyer(text);
	const small = plain.toLowerCase().replace(WEEKDAY, '');
	if (/^(?:date )?inconnue?s?$/.test(small)) return { valeur: 'inconnue' };
	const date = read(small);
	const serial = /^[34]\d{4}$/.test(plain)
		? ' (le tableur a gardé son nombre : mettez la colonne au format Date, puis exportez de nouveau)'
		: '';
	return date === undefined
		? {
				refus: `« ${plain} » n’est pas une date : écrivez-la « 20/10/2025 » ou « octobre 2025 »${serial}`,
			}
		: { valeur: date };
}

/** Several days of visit, separated by commas, semicolons, bars or « et »: all of them, or none. */
export function lireJours(text: string): Lu<string[]> {
	const parts = nettoyer(text)
		.split(/\s*(?:[,;|]|\bet\b)\s*/)
		.filter((part) => part !== '');
	const days: string[] = [];
	for (const part of parts) {
		const date = lireDate(part);
		if ('refus' in date) return date;
		if (date.valeur.length !== 10)
			return { refus: `« ${part} » n’est pas un jour précis : écrivez-le « 20/10/2025 »` };
		days.push(date.valeur);
	}
	return { valeur: [...new Set(days)].sort() };
}
