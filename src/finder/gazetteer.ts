import { jsonFetcher } from './fetch-json.ts';
import { Gazetteer } from './gazetteer-client.ts';

/** The gazetteer of the site, shared by whatever looks a commune up. */
export const gazetteer = new Gazetteer(jsonFetcher('/gazetteer/'));
