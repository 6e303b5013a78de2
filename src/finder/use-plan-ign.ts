import { useState } from 'react';

const KEY = 'fond-ign';

/** A browser that forbids storage still shows the background: it only forgets the choice. */
function stored(): boolean {
	try {
		return localStorage.getItem(KEY) === 'oui';
	} catch {
		return false;
	}
}

function store(shown: boolean): void {
	try {
		if (shown) localStorage.setItem(KEY, 'oui');
		else localStorage.removeItem(KEY);
	} catch {
		// Nothing to mend: the choice holds for this page.
	}
}

/** Whether the reader asked for the IGN background, remembered on their device only. */
export function usePlanIgn(): [shown: boolean, set: (shown: boolean) => void] {
	const [shown, setShown] = useState(stored);
	return [
		shown,
		(next) => {
			setShown(next);
			store(next);
		},
	];
}
