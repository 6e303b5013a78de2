/**
 * Score of a page by the rules of the MDN HTTP Observatory: 100, and
 * what each test adds or takes away; what they add counts from 90 up.
 *
 * Source: https://github.com/mdn/mdn-http-observatory, `src/grader/charts.js` (the points),
 * `src/analyzer/tests/*.js` (what earns them), `src/scanner/index.js` (how they add up), as they
 * stood in 2026. What headers alone cannot tell is taken for granted: the host answers in HTTPS
 * with a valid certificate, sends plain HTTP there, and is not on the browsers' preload list.
 */

/** An answer: its headers, by lower-case name, and the addresses of its scripts. */
export interface Answer {
	headers: Readonly<Record<string, string | undefined>>;
	scripts: readonly { src: string; integrity?: string }[];
}

type Score = (answer: Answer) => number;

const BROAD = [
	'ftp:',
	'http:',
	'https:',
	'*',
	'http://*',
	'http://*.*',
	'https://*',
	'https://*.*',
];
const INLINE = ["'unsafe-inline'", 'data:'];
const SIX_MONTHS = 15_552_000;
const PRIVATE = ['no-referrer', 'same-origin', 'strict-origin', 'strict-origin-when-cross-origin'];

const directives = (policy: string) =>
	new Map(
		policy.split(';').map((directive) => {
			const [name = '', ...sources] = directive.trim().toLowerCase().split(/\s+/);
			return [name, sources];
		})
	);

const holds = (sources: readonly string[], any: readonly string[]) =>
	sources.some((source) => any.includes(source));
const plain = (sources: readonly string[]) =>
	sources.some((source) => source.startsWith('http:') || source.startsWith('ftp:'));

const contentSecurityPolicy: Score = ({ headers }) => {
	const policy = headers['content-security-policy'];
	if (!policy) return -25;
	const csp = directives(policy);
	const of = (name: string) => csp.get(name) ?? csp.get('default-src') ?? ['*'];
	const [script, style, object] = [of('script-src'), of('style-src'), of('object-src')];
	const passive = [...of('img-src'), ...of('media-src')];
	const active = [...csp].filter(([name]) => !/^(?:img|media)-src$/.test(name));
	if (holds(script, [...BROAD, ...INLINE]) || holds(object, BROAD)) return -20;
	if (plain(active.flatMap(([, sources]) => sources))) return -20;
	if (holds([...script, ...style], ["'unsafe-eval'"])) return -10;
	if (plain(passive)) return -10;
	if (holds(style, [...BROAD, ...INLINE])) return 0;
	return csp.get('default-src')?.join() === "'none'" ? 10 : 5;
};

/** We send none; one that came would have to be judged by its flags. */
const cookies: Score = ({ headers }) => (headers['set-cookie'] ? -40 : 0);

const crossOriginSharing: Score = ({ headers }) =>
	headers['access-control-allow-credentials'] ? -50 : 0;

const referrerPolicy: Score = ({ headers }) => {
	const value = headers['referrer-policy']?.split(',').at(-1)?.trim().toLowerCase();
	if (value === undefined) return 0;
	return PRIVATE.includes(value) ? 5 : -5;
};

const strictTransport: Score = ({ headers }) => {
	const value = headers['strict-transport-security'];
	const age = /(?:^|;)\s*max-age=(\d+)/i.exec(value ?? '')?.[1];
	if (!age || value?.includes(',')) return -20;
	return Number(age) < SIX_MONTHS ? -10 : 0;
};

const subresourceIntegrity: Score = ({ scripts }) => {
	const elsewhere = scripts.filter(({ src }) => /^(?:https?:)?\/\//.test(src));
	const insecure = elsewhere.filter(({ src }) => !src.startsWith('https:'));
	if (insecure.some(({ integrity }) => !integrity)) return -50;
	if (insecure.length > 0) return -20;
	if (elsewhere.some(({ integrity }) => !integrity)) return -5;
	return elsewhere.length > 0 || scripts.some(({ integrity }) => integrity) ? 5 : 0;
};

const contentTypeOptions: Score = ({ headers }) =>
	headers['x-content-type-options']?.toLowerCase() === 'nosniff' ? 0 : -5;

const frames: Score = ({ headers }) => {
	const ancestors = directives(headers['content-security-policy'] ?? '').get('frame-ancestors');
	if (ancestors && !holds(ancestors, BROAD)) return 5;
	return /^(?:deny|sameorigin)$/i.test(headers['x-frame-options'] ?? '') ? 0 : -20;
};

const crossOriginResources: Score = ({ headers }) => {
	const value = headers['cross-origin-resource-policy'];
	if (value === undefined || value === 'cross-origin') return 0;
	return value === 'same-origin' || value === 'same-site' ? 10 : -5;
};

/** Plain HTTP sent to HTTPS on the same host: neither points nor penalty. */
const redirection: Score = () => 0;

const TESTS: readonly Score[] = [
	contentSecurityPolicy,
	cookies,
	crossOriginSharing,
	redirection,
	referrerPolicy,
	strictTransport,
	subresourceIntegrity,
	contentTypeOptions,
	frames,
	crossOriginResources,
];

/** Points from which the additions count: an « A ». */
const FROM = 90;

/** The score, from 0 up; 100 and more is an « A+ ». */
export function observatoryScore(answer: Answer): number {
	const points = TESTS.map((score) => score(answer));
	const sum = (list: readonly number[]) => list.reduce((total, one) => total + one, 100);
	const penalised = sum(points.filter((one) => one < 0));
	return Math.max(0, penalised >= FROM ? sum(points) : penalised);
}
