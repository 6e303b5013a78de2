import Combobox from '@github/combobox-nav';
import { useEffect, useRef, useState } from 'react';
import type { Entree } from '../domain/gazetteer/entree.ts';
import { gazetteer } from './gazetteer.ts';
import { libelleCommune } from './libelle-commune.ts';

interface Props {
	/** Text to look up as soon as the field is there, from a plain form. */
	depart: string;
	onChoix: (entree: Entree) => void;
	/** What to tell the reader: how many suggestions, or what went wrong. */
	onMessage: (message: string) => void;
}

const LISTE = 'communes-proposees';

function phrase(text: string, { length }: readonly Entree[]): string {
	if (text.trim().length < 2) return '';
	if (length === 0) {
		return `Aucune commune ne correspond à « ${text.trim()} ». Vérifiez l’orthographe, ou tapez le code postal.`;
	}
	return length === 1 ? '1 commune proposée.' : `${length} communes proposées.`;
}

/** The one question of the finder: a commune or a postcode (WAI-ARIA 1.2 combobox). */
export function ChampCommune({ depart, onChoix, onMessage }: Props) {
	const input = useRef<HTMLInputElement>(null);
	const list = useRef<HTMLUListElement>(null);
	const combobox = useRef<Combobox>(null);
	const [communes, setCommunes] = useState<readonly Entree[]>([]);

	const lookUp = async (text: string) => {
		try {
			const found = await gazetteer.suggest(text);
			// Undefined: a newer keystroke is being answered instead.
			if (!found) return;
			setCommunes(found);
			onMessage(phrase(text, found));
		} catch {
			setCommunes([]);
			onMessage(
				'La liste des communes n’a pas pu se charger. Vérifiez votre connexion et réessayez.'
			);
		}
	};

	const choose = (entree: Entree) => {
		setCommunes([]);
		if (input.current) input.current.value = libelleCommune(entree);
		onMessage('');
		onChoix(entree);
	};

	useEffect(() => {
		if (!input.current || !list.current) return undefined;
		const created = new Combobox(input.current, list.current, {
			tabInsertsSuggestions: false,
			firstOptionSelectionMode: 'active',
		});
		combobox.current = created;
		return () => {
			created.destroy();
		};
	}, []);

	useEffect(() => {
		if (communes.length === 0) combobox.current?.stop();
		else combobox.current?.start();
	}, [communes]);

	useEffect(() => {
		// What was typed while the script was on its way is in the field already.
		const text = depart || (input.current?.value ?? '');
		if (input.current) input.current.value = text;
		if (text !== '') void lookUp(text);
		// Once: later changes come from the reader's own keys.
	}, [depart]);

	return (
		<div className="combobox">
			<input
				ref={input}
				className="champ"
				id="commune"
				name="q"
				autoComplete="off"
				maxLength={80}
				onFocus={() => void gazetteer.warmUp()}
				onInput={(event) => void lookUp(event.currentTarget.value)}
				onKeyDown={(event) => {
					if (event.key !== 'Escape') return;
					setCommunes([]);
					onMessage('');
				}}
			/>
			<ul
				ref={list}
				role="listbox"
				id={LISTE}
				aria-label="Communes proposées"
				hidden={communes.length === 0}
				className="propositions"
			>
				{communes.map((entree) => (
					<li
						key={`${entree.code}-${entree.nom}`}
						role="option"
						id={`${LISTE}-${entree.code}-${entree.formes[0]?.collee ?? ''}`}
						aria-selected="false"
						onClick={() => {
							choose(entree);
						}}
					>
						{libelleCommune(entree)}
					</li>
				))}
			</ul>
		</div>
	);
}
