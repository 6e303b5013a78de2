import { useCallback, useEffect, useRef, useState } from 'react';
import type { Entree } from '../domain/gazetteer/entree.ts';
import { type Filtres, formatFragment, isAnchor, parseFragment } from './fragment.ts';
import { gazetteer } from './gazetteer.ts';
import { ADRESSE_INCOMPRISE, COMMUNE_INCONNUE, phraseDePanne } from './phrases.ts';

/** What was found in the address, for the form to show. */
export interface Lecture {
	/** What to tell the reader, empty when all is well. */
	message: string;
	/** What the field shows; absent to leave what is typed in it. */
	champ?: Entree | 'vide';
	/** Text of a plain form, still to be matched to a commune. */
	question?: string;
}

/** What the finder's address says, kept in step with it. */
export interface Adresse {
	commune: Entree | undefined;
	filtres: Filtres;
	/** False until the address is read, and its commune found. */
	estLue: boolean;
	choisir: (commune: Entree | undefined) => void;
	filtrer: (filtres: Filtres) => void;
}

const NO_FILTERS: Filtres = {};

/** A plain form sent `?q=`: it moves to the fragment, which no server sees. */
function moveQuery(): void {
	const q = new URLSearchParams(location.search).get('q')?.trim();
	if (location.search === '') return;
	const fragment = q ? `#${new URLSearchParams({ q }).toString()}` : location.hash;
	history.replaceState(null, '', `${location.pathname}${fragment}`);
}

/** Say a state in the address; the answer to a question takes the question's place. */
function write(commune: string | undefined, filtres: Filtres): void {
	const fragment = formatFragment(commune, filtres);
	const replaces = fragment === location.hash || parseFragment(location.hash).q !== undefined;
	const address = `${location.pathname}${fragment}`;
	if (replaces) history.replaceState(null, '', address);
	else history.pushState(null, '', address);
}

/** State of the finder in the fragment of the address: it can be shared, and Back works. */
export function useAdresse(onLecture: (lecture: Lecture) => void): Adresse {
	const [commune, setCommune] = useState<Entree>();
	const [filtres, setFiltres] = useState<Filtres>(NO_FILTERS);
	const [estLue, setEstLue] = useState(false);
	/** How many states there were: a commune that comes late does not undo the newest. */
	const states = useRef(0);

	const read = useCallback(
		async (isFirst: boolean) => {
			if (!isFirst && isAnchor(location.hash)) return;
			states.current += 1;
			const state = states.current;
			const { commune: code, q, filtres: read, refuses } = parseFragment(location.hash);
			let message = refuses.length > 0 ? ADRESSE_INCOMPRISE : '';
			let found: Entree | undefined;
			setFiltres(read);
			if (code !== undefined) {
				try {
					found = await gazetteer.communeByCode(code);
					if (!found) message = COMMUNE_INCONNUE;
				} catch (cause) {
					message = phraseDePanne(cause);
				}
			}
			setEstLue(true);
			if (state !== states.current) return;
			setCommune(found);
			onLecture({
				message,
				...(q !== undefined && { question: q }),
				...(found ? { champ: found } : !isFirst && { champ: 'vide' as const }),
			});
		},
		[onLecture]
	);

	useEffect(() => {
		moveQuery();
		void read(true);
		const onChange = () => void read(false);
		addEventListener('popstate', onChange);
		return () => {
			removeEventListener('popstate', onChange);
		};
	}, [read]);

	return {
		commune,
		filtres,
		estLue,
		choisir: (chosen) => {
			states.current += 1;
			setCommune(chosen);
			write(chosen?.code, filtres);
		},
		filtrer: (next) => {
			setFiltres(next);
			write(commune?.code, next);
		},
	};
}
