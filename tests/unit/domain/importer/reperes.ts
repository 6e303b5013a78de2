import { indexCommunes } from '../../../../src/domain/importer/commune.ts';
import { indexEpci } from '../../../../src/domain/importer/epci.ts';
import { indexTerritoires } from '../../../../src/domain/importer/territoire.ts';
import { loadTerritories } from '../../../../src/loaders/territories.ts';

/** The real territories: what makes names hard to tell apart is in them. */
export const territories = loadTerritories();

export const reperes = {
	epci: indexEpci(territories),
	territoires: indexTerritoires(territories),
	departements: territories.departements,
	communes: indexCommunes(territories),
};
