import { useCallback, useEffect, useState } from 'react';
import type { Entree } from '../domain/gazetteer/entree.ts';
import { type Filtres, formatFragment, parseFragment } from './fragment.ts';
import { gazetteer } from './gazetteer.ts';

/** What the finder's address says, kept in step with it. */
export interface Adresse {
	commune: Entree | undefined;
	filtres: Filtres;
	/** Text of a plain form, still to be matched to a commune. */
	depart: string;
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

/** State of the finder in the fragment of the address: it can be shared, and Back works. */
export function useAdresse(onMessage: (message: string) => void): Adresse {
	const [commune, setCommune] = useState<Entree>();
	const [filtres, setFiltres] = useState<Filtres>(NO_FILTERS);
	const [depart, setDepart] = useState('');

	const read = useCallback(async () => {
		const etat = parseFragment(location.hash);
		setFiltres(etat.filtres);
		setDepart(etat.q ?? '');
		if (etat.refuses.length > 0) {
			onMessage(
				'Une partie de cette adresse n’est pas comprise : voici tous les lieux connus.'
			);
		}
		if (etat.commune === undefined) {
			setCommune(undefined);
			return;
		}
		try {
			const found = await gazetteer.communeByCode(etat.commune);
			setCommune(found);
			if (!found)
				onMessage('Cette adresse nomme une commune inconnue. Tapez la vôtre ci-dessus.');
		} catch {
			onMessage('La commune n’a pas pu se charger. Vérifiez votre connexion et réessayez.');
		}
	}, [onMessage]);

	useEffect(() => {
		moveQuery();
		void read();
		const onChange = () => void read();
		addEventListener('popstate', onChange);
		return () => {
			removeEventListener('popstate', onChange);
		};
	}, [read]);

	const write = (code: string | undefined, next: Filtres) => {
		history.pushState(null, '', `${location.pathname}${formatFragment(code, next)}`);
	};
	return {
		commune,
		filtres,
		depart,
		choisir: (chosen) => {
			setCommune(chosen);
			write(chosen?.code, filtres);
		},
		filtrer: (next) => {
			setFiltres(next);
			write(commune?.code, next);
		},
	};
}
