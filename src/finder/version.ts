import { VERSION } from '../hors-connexion/version.ts';

/** What the page of the finder says of itself (`data-version`), as the build wrote it. */
function parts(): [version: string, poids: string] {
	const said =
		typeof document === 'undefined'
			? undefined
			: document.querySelector<HTMLElement>('[data-version]');
	const [version = '', poids = ''] = (said?.dataset['version'] ?? '').split(' ');
	return [version, poids];
}

/** Headers of what the finder reads: a worker gives it no other version's data. */
export const avecVersion = (): Record<string, string> => {
	const [version] = parts();
	return version === '' ? {} : { [VERSION]: version };
};

/** What keeping the finder takes, in kilobytes; empty where nothing can be kept. */
export const poidsDuFinder = (): string => parts()[1];
