import { estSurTerre } from '../domain/geo/terres.ts';
import type { MultiPolygon } from '../domain/geo/shape.ts';
import { isAnywhereInFrance, type Point } from '../domain/position.ts';
import { loadTerres } from './terres.ts';

/** Why no position could be had. */
export type EchecDePosition = 'refusee' | 'indisponible' | 'delai' | 'hors-zone';

/** What the reader is told, each time with a way on. */
const PHRASES_D_ECHEC: Record<EchecDePosition, string> = {
	refusee:
		'L’accès à votre position n’est pas autorisé. Tapez plutôt votre commune ou votre code postal.',
	indisponible:
		'Votre appareil ne trouve pas sa position. Tapez plutôt votre commune ou votre code postal.',
	delai: 'La recherche de votre position a pris trop de temps. Réessayez, ou tapez votre commune ou votre code postal.',
	'hors-zone':
		'Votre appareil vous situe hors de la métropole et des cinq départements d’outre-mer. Tapez la commune où vous cherchez un médecin.',
};

/** Failure to find the reader's position; its message is for the reader. */
export class ErreurDePosition extends Error {
	override readonly cause: EchecDePosition;

	constructor(cause: EchecDePosition) {
		super(PHRASES_D_ECHEC[cause]);
		this.cause = cause;
	}
}

const CAUSES: Record<number, EchecDePosition> = { 1: 'refusee', 2: 'indisponible', 3: 'delai' };

/** Longest wait for the device's answer, in ms. */
const DELAI = 12_000;

/** Longest wait for the reader's permission too, which the browser leaves open, in ms. */
const DELAI_AVEC_ACCORD = 45_000;

const positionDe = (geolocation: Geolocation): Promise<Point> =>
	new Promise((resolve, reject) => {
		setTimeout(() => {
			reject(new ErreurDePosition('delai'));
		}, DELAI_AVEC_ACCORD);
		geolocation.getCurrentPosition(
			({ coords: { latitude, longitude } }) => {
				resolve({ latitude, longitude });
			},
			({ code }) => {
				reject(new ErreurDePosition(CAUSES[code] ?? 'indisponible'));
			},
			{ timeout: DELAI, maximumAge: 300_000, enableHighAccuracy: false }
		);
	});

/**
 * Position of the device. It stays on the device: distances are worked out in the page.
 * @param terres the lands that are covered; without them, the boxes around them must do
 * @throws ErreurDePosition when it is refused, unavailable, too slow or outside France
 */
export async function positionDeLAppareil(
	geolocation: Geolocation = navigator.geolocation,
	terres: () => Promise<MultiPolygon> = loadTerres
): Promise<Point> {
	const point = await positionDe(geolocation);
	const known = isAnywhereInFrance(point) && (await terres().catch(() => undefined));
	if (known === false || (known && !estSurTerre(point, known)))
		throw new ErreurDePosition('hors-zone');
	return point;
}
