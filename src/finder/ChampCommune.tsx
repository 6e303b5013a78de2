import Combobox from '@github/combobox-nav';
import { type RefObject, useEffect, useImperativeHandle, useRef, useState } from 'react';
import type { Entree } from '../domain/gazetteer/entree.ts';
import { choixClair } from './choix-clair.ts';
import { gazetteer } from './gazetteer.ts';
import { libelleCommune } from './libelle-commune.ts';
import { phraseDeChoix, phraseDePanne, phraseDePropositions } from './phrases.ts';

/** What the form may ask of its field. */
export interface Champ {
	/** Choose the commune that the text means, or tell the reader to choose. */
	valider: (text?: string) => void;
	/** Show a commune, or empty the field. */
	montrer: (entree?: Entree) => void;
}

interface Props {
	champ: RefObject<Champ | null>;
	onChoix: (entree: Entree) => void;
	/** What to tell the reader: how many suggestions, or what went wrong. */
	onMessage: (message: string) => void;
}

const LISTE = 'communes-proposees';

/** The one question of the finder: a commune or a postcode (WAI-ARIA 1.2 combobox). */
export function ChampCommune({ champ, onChoix, onMessage }: Props) {
	const input = useRef<HTMLInputElement>(null);
	const list = useRef<HTMLUListElement>(null);
	const combobox = useRef<Combobox>(null);
	/** Text that the list answers: a newer one may be waiting for its own. */
	const answered = useRef('');
	/** Commune that the field shows, as long as its text is left as it is. */
	const shown = useRef<Entree>(undefined);
	const [communes, setCommunes] = useState<readonly Entree[]>([]);

	/** Close the list; an answer on its way will not open it again. */
	const close = () => {
		setCommunes([]);
		void gazetteer.suggest('');
	};
	const write = (text: string) => {
		if (input.current) input.current.value = text;
		close();
	};
	const montrer = (entree?: Entree) => {
		shown.current = entree;
		write(entree ? libelleCommune(entree) : '');
	};
	const choose = (entree: Entree) => {
		montrer(entree);
		onMessage('');
		onChoix(entree);
	};
	const lookUp = async (submitted: boolean) => {
		const text = input.current?.value ?? '';
		if (shown.current && text === libelleCommune(shown.current)) {
			if (submitted) choose(shown.current);
			return;
		}
		try {
			const found = await gazetteer.suggest(text);
			// Undefined: a newer keystroke is being answered instead.
			if (!found) return;
			const clear = submitted && choixClair(found, text);
			if (clear) {
				choose(clear);
				return;
			}
			answered.current = text;
			setCommunes(found);
			onMessage((submitted ? phraseDeChoix : phraseDePropositions)(text, found));
		} catch (cause) {
			setCommunes([]);
			onMessage(phraseDePanne(cause));
		}
		if (submitted) input.current?.focus();
	};

	useImperativeHandle(champ, () => ({
		montrer,
		valider: (text) => {
			if (text !== undefined) write(text);
			void lookUp(true);
		},
	}));

	useEffect(() => {
		if (!input.current || !list.current) return undefined;
		const created = new Combobox(input.current, list.current, {
			tabInsertsSuggestions: false,
			firstOptionSelectionMode: 'active',
		});
		combobox.current = created;
		// What was typed while the script was on its way is in the field already.
		if (input.current === document.activeElement) {
			void (input.current.value ? lookUp(false) : gazetteer.warmUp());
		}
		return () => {
			created.destroy();
		};
	}, []);

	useEffect(() => {
		if (communes.length === 0) combobox.current?.stop();
		else combobox.current?.start();
	}, [communes]);

	return (
		<div className="combobox">
			<input
				ref={input}
				className="champ"
				id="commune"
				name="q"
				autoComplete="off"
				maxLength={80}
				onFocus={({ currentTarget }) => {
					// The next place replaces the one that is shown.
					if (shown.current) currentTarget.select();
					void gazetteer.warmUp();
				}}
				onBlur={() => {
					if (communes.length > 0) onMessage('');
					close();
				}}
				onInput={() => void lookUp(false)}
				onKeyDownCapture={({ key, currentTarget: { value } }) => {
					// Enter means what is typed, not the first answer to what was typed before.
					if (key === 'Enter' && value !== answered.current) combobox.current?.stop();
				}}
				onKeyDown={({ key }) => {
					if (key === 'ArrowDown' && communes.length === 0) void lookUp(false);
					if (key !== 'Escape') return;
					close();
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
				// The field keeps the focus: leaving it closes the list before the click.
				onMouseDown={(event) => {
					event.preventDefault();
				}}
			>
				{communes.map((entree, rank) => (
					<li
						key={rank}
						role="option"
						id={`${LISTE}-${rank}`}
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
