import { test, type Page } from '@playwright/test';
import { pagePaths } from '../lib/dist.ts';
import { onePerType } from '../lib/page-type.ts';
import { expectNone } from '../lib/problems.ts';

/** What WCAG 1.4.12 lets a reader set, in the words of the criterion. */
const SPACED = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
	word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }`;

/** Ways of reading, each of which must lose nothing. */
const WAYS: readonly {
	readonly name: string;
	readonly size: { width: number; height: number };
	readonly scale?: number;
	readonly css?: string;
	readonly forcedColors?: 'active';
}[] = [
	{ name: '320 px de large', size: { width: 320, height: 568 } },
	// 1280 × 1024 seen at 400 %.
	{ name: 'zoom 400 %', size: { width: 320, height: 256 }, scale: 4 },
	{ name: 'texte espacé', size: { width: 360, height: 740 }, css: SPACED },
	{ name: 'couleurs imposées', size: { width: 360, height: 740 }, forcedColors: 'active' },
];

/** What sticks out, or is cut. Runs in the page. */
function lost(): string[] {
	const nameOf = (element: Element) => {
		const text = (element.textContent || element.id).replace(/\s+/g, ' ').trim().slice(0, 40);
		return `<${element.tagName.toLowerCase()} class="${element.getAttribute('class') ?? ''}"> « ${text} »`;
	};
	const isShown = (element: Element) =>
		element.checkVisibility({ visibilityProperty: true }) &&
		!element.closest('.invisible, .evitement');
	/** Scrolls in a region of its own, which the keyboard reaches. */
	const scrolls = (element: Element) => {
		for (let parent: Element | null = element; parent; parent = parent.parentElement) {
			if (/auto|scroll/.test(getComputedStyle(parent).overflowX)) return true;
		}
		return false;
	};
	const elements = [...document.querySelectorAll('body *')].filter(isShown);
	const width = document.documentElement.clientWidth;

	const wider =
		document.documentElement.scrollWidth > width
			? [
					`la page défile en largeur : ${document.documentElement.scrollWidth} px sur ${width}`,
				]
			: [];
	const out = elements
		.filter((element) => !element.closest('svg') && !scrolls(element))
		.filter((element) => {
			const { left, right, width: own } = element.getBoundingClientRect();
			return own > 0 && (right > width + 1 || left < -1);
		})
		.map((element) => `${nameOf(element)} sort de l’écran`);
	const cut = elements
		.filter((element) => element.textContent.trim() !== '' && !element.closest('svg, select'))
		.filter((element) => {
			const { overflowX, overflowY } = getComputedStyle(element);
			const hidden = /hidden|clip/;
			return (
				(hidden.test(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
				(hidden.test(overflowY) && element.scrollHeight > element.clientHeight + 1)
			);
		})
		.map((element) => `${nameOf(element)} est coupé`);
	const unreachable = elements
		.filter((element) => /auto|scroll/.test(getComputedStyle(element).overflowX))
		.filter((element) => element.scrollWidth > element.clientWidth + 1)
		.filter((element) => (element as HTMLElement).tabIndex < 0)
		.map((element) => `${nameOf(element)} défile, mais le clavier n’y va pas`);
	return [...wider, ...out.slice(0, 5), ...cut.slice(0, 5), ...unreachable];
}

/** Texts that run out of their box, over what follows. Runs in the page. */
function spilling(): string[] {
	return [...document.querySelectorAll('body *')]
		.filter((element) => element.checkVisibility({ visibilityProperty: true }))
		.filter(
			(element) => !element.closest('svg, .invisible') && element.textContent.trim() !== ''
		)
		.filter((element) => {
			const { display, overflowY, fontSize } = getComputedStyle(element);
			// Letters may stand out of a tight line: half a line is text.
			const spills =
				element.scrollHeight > element.clientHeight + Number.parseFloat(fontSize) / 2;
			return !/^(?:inline|contents)/.test(display) && overflowY === 'visible' && spills;
		})
		.map((element) => {
			const text = element.textContent.replace(/\s+/g, ' ').trim().slice(0, 40);
			return `<${element.tagName.toLowerCase()}> « ${text} » déborde sur la suite`;
		})
		.slice(0, 5);
}

/** What the looks find on one page of each type. */
async function onEachType(page: Page, looks: readonly (() => string[])[]): Promise<string[]> {
	const found: string[] = [];
	for (const path of onePerType(pagePaths()).values()) {
		await page.goto(path);
		for (const look of looks) {
			found.push(...(await page.evaluate(look)).map((problem) => `${path} : ${problem}`));
		}
	}
	return found;
}

for (const { name, size, scale = 1, css, forcedColors } of WAYS) {
	test.describe(() => {
		test.use({ viewport: size, deviceScaleFactor: scale });

		test(`rien de perdu : ${name}`, async ({ page }) => {
			if (forcedColors) await page.emulateMedia({ forcedColors });
			if (css) {
				// The security policy blocks a style put in the page, not a sheet the browser adds.
				await page.addInitScript((text) => {
					const sheet = new CSSStyleSheet();
					sheet.replaceSync(text);
					document.adoptedStyleSheets = [sheet];
				}, css);
			}
			expectNone(await onEachType(page, [lost, spilling]));
		});
	});
}

/** What moves although the reader asked for rest. Runs in the page. */
function moving(): string[] {
	const elements = [document.documentElement, ...document.querySelectorAll('body, body *')];
	const isLong = (durations: string) =>
		durations.split(',').some((duration) => Number.parseFloat(duration) > 0.01);
	return [
		...document.getAnimations().map(() => 'une animation tourne'),
		...elements.flatMap((element) => {
			const style = getComputedStyle(element);
			const name = element.tagName.toLowerCase();
			return [
				...(style.scrollBehavior === 'smooth' ? [`<${name}> défile en douceur`] : []),
				...(isLong(style.transitionDuration) ? [`<${name}> a une transition`] : []),
				...(style.animationName !== 'none' && isLong(style.animationDuration)
					? [`<${name}> est animé`]
					: []),
			];
		}),
	].slice(0, 5);
}

/**
 * In imposed colours a background says nothing: controls and cards without a line around. Runs
 * in the page.
 */
function lineless(): string[] {
	return (
		[...document.querySelectorAll('button, input, select, .bouton, .statut, .carte')]
			// The browser itself draws a box to tick.
			.filter((element) => !element.matches('[type=checkbox]'))
			.filter((element) => element.checkVisibility({ visibilityProperty: true }))
			.filter((element) => {
				const { borderTopStyle, borderTopWidth, textDecorationLine } =
					getComputedStyle(element);
				const hasLine = borderTopStyle !== 'none' && Number.parseFloat(borderTopWidth) > 0;
				return !hasLine && textDecorationLine === 'none';
			})
			.map(
				(element) =>
					`<${element.tagName.toLowerCase()}> « ${element.textContent.trim().slice(0, 40)} » n’a pas de contour`
			)
			.slice(0, 5)
	);
}

test('au repos et en couleurs imposées : rien ne bouge, boutons et cartes se voient', async ({
	page,
}) => {
	await page.emulateMedia({ reducedMotion: 'reduce', forcedColors: 'active' });
	expectNone(await onEachType(page, [moving, lineless]));
});
