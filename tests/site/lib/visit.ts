import type { ConsoleMessage, Page, Request } from '@playwright/test';

/** Content that carries its own bytes: nothing is asked of anyone. */
const OWN_CONTENT = /^(?:data|blob):/;

const describeMessage = (message: ConsoleMessage) =>
	`console : ${message.text()} (${message.location().url})`;

/** True for the request of the page itself, which comes before it. */
const isNavigation = (page: Page, request: Request) =>
	request.isNavigationRequest() && request.frame() === page.mainFrame();

/** What a page left on the reader's device. */
async function leftBehind(page: Page): Promise<string[]> {
	const cookies = await page.context().cookies();
	const stores = await page.evaluate(async () => [
		...Object.keys(localStorage).map((key) => `localStorage « ${key} »`),
		...Object.keys(sessionStorage).map((key) => `sessionStorage « ${key} »`),
		...(await indexedDB.databases()).map(({ name }) => `IndexedDB « ${name ?? ''} »`),
	]);
	return [...cookies.map(({ name }) => `cookie « ${name} »`), ...stores];
}

/**
 * Open a page as a first-time reader.
 * @param path page of the site (`/faq/`)
 * @param until `load`, or `networkidle` to wait for what the page asks for afterwards
 * @returns all that should not have happened: wrong answer, console error, request to another
 * host, trace left on the device
 */
export async function visit(
	page: Page,
	path: string,
	until: 'load' | 'networkidle' = 'load'
): Promise<string[]> {
	const problems: string[] = [];
	page.on('console', (message) => {
		if (message.type() === 'error') problems.push(describeMessage(message));
	});
	page.on('pageerror', (error) => problems.push(`erreur de script : ${error.message}`));
	// What the page before had still to ask for or to receive is no fault of this one: its pictures
	// may start to load while it is being left.
	const requested = new Set<Request>();
	let hasArrived = false;
	page.on('framenavigated', (frame) => (hasArrived ||= frame === page.mainFrame()));
	page.on('request', (request) => {
		if (hasArrived || isNavigation(page, request)) requested.add(request);
	});
	page.on('requestfailed', (request) => {
		if (!requested.has(request)) return;
		problems.push(`requête échouée : ${request.url()} (${request.failure()?.errorText ?? ''})`);
	});

	const response = await page.goto(path, { waitUntil: until });
	page.removeAllListeners();
	if (response?.status() !== 200) problems.push(`réponse ${response?.status() ?? 'absente'}`);

	const { origin } = new URL(page.url());
	const foreign = [...requested]
		.map((request) => request.url())
		.filter((url) => !OWN_CONTENT.test(url) && new URL(url).origin !== origin);
	return [
		...problems,
		...foreign.map((url) => `requête vers un autre site : ${url}`),
		...(await leftBehind(page)).map((trace) => `trace laissée : ${trace}`),
	];
}
