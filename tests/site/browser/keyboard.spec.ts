import { expect, test, type Page } from '@playwright/test';
import { pagePaths } from '../lib/dist.ts';
import { onePerType } from '../lib/page-type.ts';
import { expectNone } from '../lib/problems.ts';

/** Where the keyboard is. */
interface Stop {
	/** What a message shows: the element and its text. */
	readonly name: string;
	/** True on the page itself: the tour is over. */
	readonly isPage: boolean;
	/** True if the eye can tell where the focus is. */
	readonly isSeen: boolean;
	readonly isInView: boolean;
	/** True if this element was met before in the tour. */
	readonly isKnown: boolean;
}

/** More than any page has: beyond, the keyboard goes round in circles. */
const MOST_STOPS = 1500;

/** Look at the element that has the focus. Runs in the page. */
function currentStop(): Stop {
	const element = document.activeElement;
	if (!element || element === document.body)
		return { name: 'page', isPage: true, isSeen: true, isInView: true, isKnown: false };
	// A link that wraps others, a label that carries the mark: the mark may stand around.
	const look = (target: Element) => {
		const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(target);
		const isOutlined =
			outlineStyle !== 'none' &&
			Number.parseFloat(outlineWidth) >= 2 &&
			!/^(?:transparent|rgba\(.*, 0\))$/.test(outlineColor);
		return isOutlined || boxShadow !== 'none';
	};
	const box = element.getBoundingClientRect();
	const isKnown = element.hasAttribute('data-test-vu');
	element.setAttribute('data-test-vu', '');
	const text = (element.textContent || element.getAttribute('aria-label') || element.id)
		.replace(/\s+/g, ' ')
		.trim()
		.slice(0, 40);
	return {
		name: `<${element.tagName.toLowerCase()}> « ${text} »`,
		isPage: false,
		isSeen: look(element),
		isInView:
			box.width > 0 &&
			box.bottom > 0 &&
			box.top < innerHeight &&
			box.right > 0 &&
			box.left < innerWidth,
		isKnown,
	};
}

/** Elements that Tab should reach, as the page stands. Runs in the page. */
const reachable = () =>
	[...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]')]
		.filter((element) => element.getAttribute('tabindex') !== '-1')
		.filter((element) => element.checkVisibility({ visibilityProperty: true }))
		.filter((element) => !element.matches(':disabled')).length;

/** Go through a page by Tab alone. */
async function tour(page: Page): Promise<{ stops: Stop[]; problems: string[] }> {
	const stops: Stop[] = [];
	for (;;) {
		await page.keyboard.press('Tab');
		const stop = await page.evaluate(currentStop);
		if (stop.isPage) break;
		if (stop.isKnown || stops.length > MOST_STOPS) {
			return {
				stops,
				problems: [`le clavier revient à ${stop.name} sans avoir quitté la page`],
			};
		}
		stops.push(stop);
	}
	return {
		stops,
		problems: stops.flatMap(({ name, isSeen, isInView }) => [
			...(isSeen ? [] : [`${name} : rien ne montre qu’il a le focus`]),
			...(isInView ? [] : [`${name} a le focus hors de l’écran`]),
		]),
	};
}

const at = (path: string) => (problem: string) => `${path} : ${problem}`;

/** Shown inside other pages, the frame has no menu to skip; `integration.spec.ts` walks it. */
const WITHOUT_MENU = ['/integre/'];
const withMenu = pagePaths().filter((path) => !WITHOUT_MENU.includes(path));

for (const path of onePerType(withMenu).values()) {
	test(`clavier ${path}`, async ({ page }) => {
		await page.goto(path);

		await page.keyboard.press('Tab');
		const skip = page.locator(':focus');
		await expect(skip, `${path} : le premier arrêt n’est pas le lien d’évitement`).toHaveText(
			/Aller au contenu/
		);
		await expect(skip, `${path} : le lien d’évitement reste caché`).toBeInViewport();
		await page.keyboard.press('Enter');
		await expect(page.locator('main'), `${path} : Entrée ne mène pas au contenu`).toBeFocused();
		await page.keyboard.press('Tab');
		const inMain = await page.evaluate(
			() => document.activeElement?.closest('main, footer') !== null
		);
		expect(inMain, `${path} : après l’évitement, Tab repasse par l’en-tête`).toBe(true);

		await page.goto('about:blank');
		await page.goto(path);
		const expected = await page.evaluate(reachable);
		const { stops, problems } = await tour(page);
		expectNone(
			[
				...problems,
				...(stops.length < expected
					? [`${stops.length} arrêts pour ${expected} éléments à atteindre`]
					: []),
			].map(at(path))
		);
	});
}

for (const path of ['/lieux/', '/faq/tiers-payant/']) {
	test(`clavier, ce qui se déplie ${path}`, async ({ page }) => {
		await page.goto(path);
		const disclosure = page.locator('main details').first();
		await disclosure.locator('summary').focus();
		for (const key of ['Enter', 'Space']) {
			await page.keyboard.press(key);
			await expect(disclosure, `${path} : ${key} ne déplie pas`).toHaveAttribute('open', '');
			await page.keyboard.press(key);
			await expect(disclosure, `${path} : ${key} ne replie pas`).not.toHaveAttribute(
				'open',
				''
			);
		}
	});
}

/** Press Tab until something of this name or id has the focus. */
async function tabTo(page: Page, wanted: RegExp): Promise<void> {
	for (let stops = 0; stops < MOST_STOPS; stops += 1) {
		await page.keyboard.press('Tab');
		const name = await page.evaluate(() => {
			const { textContent, id } = document.activeElement ?? document.body;
			return (textContent || id).trim();
		});
		if (wanted.test(name)) return;
	}
	throw new Error(`${page.url()} : la touche Tab ne mène pas à ${String(wanted)}`);
}

/** The reader still has a place in the page, and sees it. */
async function keepsPlace(page: Page, after: string): Promise<void> {
	const focused = page.locator(':focus');
	await expect(focused, `le focus est perdu : ${after}`).toHaveCount(1);
	await expect(focused, `le focus est hors de l’écran : ${after}`).toBeInViewport();
}

/** What readers do, action by action. */
const JOURNEYS: readonly {
	readonly who: string;
	readonly path: string;
	readonly actions: readonly (readonly [to: RegExp, keys: readonly string[]])[];
	/** Heading or field where the reader ends. */
	readonly end: RegExp;
}[] = [
	{
		who: 'un patient, de l’accueil à sa réponse',
		path: '/',
		actions: [[/^commune$/, ['Saugues', 'Enter']]],
		end: /^Autour de Saugues/,
	},
	{
		who: 'un élu, à la réponse pour sa commune',
		path: '/zones/',
		actions: [[/^commune$/, ['Gourin', 'Enter']]],
		end: /^Autour de Gourin/,
	},
	{
		who: 'un patient, dans la liste des lieux',
		path: '/lieux/#commune=43234',
		actions: [
			[/^Filtrer les lieux/, ['Enter']],
			[/lieux de plus$/, ['Enter']],
		],
		end: /\(\d\d\)$/,
	},
	{
		who: 'un médecin, dans sa liste à pointer',
		path: '/medecins/',
		actions: [[/^Tout effacer/, ['Enter']]],
		end: /^Tout effacer/,
	},
	{
		who: 'un journaliste, dans la liste des documents',
		path: '/presse/#regions=bretagne',
		actions: [[/^Tout montrer/, ['Enter']]],
		end: /^\s*Tous/,
	},
];

test.describe('à 400 %', () => {
	test.use({ viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 });

	for (const { who, path, actions, end } of JOURNEYS) {
		test(`clavier seul : ${who}`, async ({ page }) => {
			await page.goto(path);
			if (path.startsWith('/lieux/')) await page.locator('.lieu-proche').first().waitFor();
			for (const [to, keys] of actions) {
				await tabTo(page, to);
				for (const key of keys) {
					await (key === 'Enter' ? page.keyboard.press(key) : page.keyboard.type(key));
				}
				await keepsPlace(page, `${path}, ${String(to)}`);
			}
			await expect(page.locator(':focus')).toHaveText(end);
			await keepsPlace(page, path);
		});
	}
});
