import type { ClientDirective } from 'astro';
import { PART_EN_VUE, PRET } from './pret.ts';

/** Parts of an address that ask the finder for something. */
const ASKED = /[#&](?:commune|q|statut|type|region|rayon)=/;

/** What shows that somebody reads: a page only opened keeps its static map, and loads no more. */
const SIGNS = ['scroll', 'pointermove', 'pointerdown', 'keydown', 'focusin'] as const;

/** Browsers tell of a move when the page moves under a pointer that rests. */
const isStill = (event: Event): boolean =>
	event.type === 'pointermove' &&
	!(event as PointerEvent).movementX &&
	!(event as PointerEvent).movementY;

/**
 * `client:besoin`: load the island when it is needed, not before: an address that asks for
 * something, a hand on the form, or the map in view of somebody who reads. What the reader did
 * meanwhile is not lost: the text stays in its field, a click on a button and a form sent are
 * given again.
 */
const besoin: ClientDirective = (load, _options, element) => {
	let started = false;
	let again: (() => void) | undefined;
	const waiting = new AbortController();
	const { signal } = waiting;
	const start = async () => {
		if (started) return;
		started = true;
		await (
			await load()
		)();
	};
	/** Give again what was asked meanwhile: to the finder, or without it to the plain form. */
	const settle = () => {
		waiting.abort();
		again?.();
	};
	for (const button of element.querySelectorAll<HTMLElement>('[data-avec-script]')) {
		button.addEventListener(
			'click',
			() => {
				again = () => {
					button.click();
				};
			},
			{ signal }
		);
	}
	element.addEventListener(
		'submit',
		(event) => {
			event.preventDefault();
			const form = event.target as HTMLFormElement;
			again = () => {
				form.requestSubmit();
			};
			void start();
		},
		{ signal }
	);
	document.addEventListener(PRET, settle, { once: true });
	element.addEventListener('astro:hydration-error', settle, { once: true });
	for (const event of ['focusin', 'pointerdown'] as const) {
		element.addEventListener(event, () => void start(), { once: true, passive: true });
	}
	addEventListener('hashchange', () => {
		if (ASKED.test(location.hash)) void start();
	});
	if (location.search !== '' || ASKED.test(location.hash)) void start();
	const map = element.querySelector('.cadre-carte');
	if (!map) return;
	const observer = new IntersectionObserver(
		(entries) => {
			if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
			observer.disconnect();
			void start();
		},
		{ threshold: PART_EN_VUE }
	);
	const unread = new AbortController();
	for (const sign of SIGNS) {
		addEventListener(
			sign,
			(event) => {
				if (isStill(event)) return;
				unread.abort();
				if (!started) observer.observe(map);
			},
			{ passive: true, signal: unread.signal }
		);
	}
};

export default besoin;
