import { Fragment } from 'react';
import type { Morceau } from '../domain/morceau.ts';

/** A sentence with its links. */
export function Phrase({ morceaux }: { morceaux: readonly Morceau[] }) {
	return morceaux.map((morceau, rank) => (
		<Fragment key={rank}>
			{typeof morceau === 'string' ? morceau : <a href={morceau.href}>{morceau.texte}</a>}
		</Fragment>
	));
}
