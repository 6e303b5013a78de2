import type { ClientDirective } from 'astro';
import { PRET } from './pret.ts';

/**
 * `client:besoin`: load the island when it is needed, not before: an address that asks for
 * something, a hand on the form, or the map in view. What the reader did meanwhile is not lost:
 * the text stays in its field, a click on a button is given again.
 */
const besoin: ClientDirective = (load, _options, element) => {
	let started = false;
	let clicked: HTMLElement | undefined;
	const start = async () => {
		if (started) return;
		started = true;
		await (
			await load()
		)();
	};
	for (const button of element.querySelectorAll<HTMLElement>('[data-avec-script]')) {
		button.hidden = false;
	}
	const onClick = (event: Event) => {
		clicked = (event.target as Element).closest<HTMLElement>('button') ?? undefined;
	};
	element.addEventListener('click', onClick);
	document.addEventListener(
		PRET,
		() => {
			element.removeEventListener('click', onClick);
			clicked?.click();
		},
		{ once: true }
	);
	for (const event of ['focusin', 'pointerdown'] as const) {
		element.addEventListener(event, () => void start(), { once: true, passive: true });
	}
	element.addEventListener('submit', (event) => {
		event.preventDefault();
	});
	addEventListener('hashchange', () => void start(), { once: true });
	if (
		location.search !== '' ||
		/[#&](?:commune|q|statut|type|region|rayon)=/.test(location.hash)
	) {
		void start();
	}
	const map = element.querySelector('.cadre-carte');
	if (!map) return;
	const observer = new IntersectionObserver((entries) => {
		if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
		observer.disconnect();
		void start();
	});
	observer.observe(map);
};

export default besoin;
