import type { Entree } from './entree.ts';
import { createScale } from './poids.ts';

/** Entries found under one key: they stay in one file. */
export interface Groupe {
	/** Without spaces. */
	cle: string;
	entrees: readonly Entree[];
}

/** Groups that one file holds. */
export interface Tranche {
	/** Shortest beginning of its first key that tells it from the slice before. */
	debut: string;
	groupes: readonly Groupe[];
}

/**
 * Most characters of a file, roughly. What counts is the file once compressed (≤ 9,000 bytes,
 * which a test checks), but an estimate gives the same files on every machine.
 */
const MAX_POIDS = 13_000;

/** How many characters two keys have in common at their beginning. */
function commonLength(a: string, b: string): number {
	let length = 0;
	while (length < a.length && a[length] === b[length]) length += 1;
	return length;
}

const NONE: Groupe = { cle: '', entrees: [] };

const groupeAt = (groupes: readonly Groupe[], place: number): Groupe => groupes[place] ?? NONE;

/** How many characters the keys on both sides of a place have in common. */
const commonAt = (groupes: readonly Groupe[], place: number): number =>
	commonLength(groupeAt(groupes, place - 1).cle, groupeAt(groupes, place).cle);

/** Of the places where a slice may end, the one whose neighbours differ soonest. */
function bestCut(groupes: readonly Groupe[], first: number, last: number): number {
	let best = last;
	for (let cut = last - 1; cut >= first; cut -= 1) {
		if (commonAt(groupes, cut) < commonAt(groupes, best)) best = cut;
	}
	return best;
}

/** Where the slice that begins at `start` ends: once it is half full, at the latest once full. */
function endOf(groupes: readonly Groupe[], start: number, maxPoids: number): number {
	const add = createScale();
	let halfFull = start + 1;
	for (let place = start; place < groupes.length; place += 1) {
		const poids = add(groupeAt(groupes, place).entrees);
		if (poids > maxPoids && place > start) return bestCut(groupes, halfFull, place);
		if (poids < maxPoids / 2) halfFull = place + 2;
	}
	return groupes.length;
}

/**
 * Cut groups into slices that fit a file each, where few beginnings of a key stand astride.
 * @param groupes by key
 */
export function cutIntoSlices(groupes: readonly Groupe[], maxPoids = MAX_POIDS): Tranche[] {
	const slices: Tranche[] = [];
	for (let start = 0; start < groupes.length;) {
		const end = endOf(groupes, start, maxPoids);
		const debut = groupeAt(groupes, start).cle.slice(0, commonAt(groupes, start) + 1);
		slices.push({ debut, groupes: groupes.slice(start, end) });
		start = end;
	}
	return slices;
}
