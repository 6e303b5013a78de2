import { FORMATS_DE_FIL } from '../domain/fils.ts';
import { CADRE, INTEGRER } from '../domain/integration.ts';
import type { HeaderRule } from './headers-file.ts';
import type { InlineHashes } from './inline-code.ts';

const ONE_YEAR = 31_536_000;

/** Powers that the browser need not lend to any page. Only names that browsers know. */
const REFUSED = [
	'accelerometer',
	'autoplay',
	'browsing-topics',
	'camera',
	'display-capture',
	'encrypted-media',
	'gyroscope',
	'hid',
	'idle-detection',
	'local-fonts',
	'magnetometer',
	'microphone',
	'midi',
	'payment',
	'publickey-credentials-get',
	'screen-wake-lock',
	'serial',
	'usb',
	'xr-spatial-tracking',
];

/** The finder asks for the position, when its reader presses the button. */
const PERMISSIONS = ['geolocation=(self)', ...REFUSED.map((name) => `${name}=()`)].join(', ');

/** What a site may ask of another host, by its settings. */
export interface HotesPermis {
	/** Whether the IGN background is offered (`fondIgn` of `data/site.yaml`). */
	fondIgn: boolean;
}

/** Host of the IGN background, asked only once the reader wants it. */
const IGN = 'https://data.geopf.fr';

/** What a page has to do with frames, as values of the policy. Nothing, but for two pages. */
interface Cadres {
	/** Who may show the page in a frame. */
	ancestors?: string;
	/** What the page shows in frames of its own. */
	frames?: string;
}

/**
 * Content security policy of every page: nothing at all, then what the site itself needs.
 * `'wasm-unsafe-eval'` lets the search engine run its WebAssembly, and no script be evaluated.
 */
export function contentSecurityPolicy(
	{ scripts, styles }: InlineHashes,
	{ fondIgn }: HotesPermis,
	{ ancestors = "'none'", frames }: Cadres = {}
): string {
	return [
		"default-src 'none'",
		["script-src 'self' 'wasm-unsafe-eval'", ...scripts].join(' '),
		["style-src 'self'", ...styles].join(' '),
		["img-src 'self' data:", ...(fondIgn ? [IGN] : [])].join(' '),
		"font-src 'self'",
		"connect-src 'self'",
		"worker-src 'self'",
		"manifest-src 'self'",
		...(frames ? [`frame-src ${frames}`] : []),
		"base-uri 'none'",
		"form-action 'self'",
		`frame-ancestors ${ancestors}`,
	].join('; ');
}

/** Pictures that other sites may show, as in an article or a message that points at ours. */
const shown = (path: string): HeaderRule => ({
	path,
	unset: ['Cross-Origin-Resource-Policy'],
	set: { 'Cross-Origin-Resource-Policy': 'cross-origin' },
});

/**
 * Feeds. RSS goes as plain XML: browsers show `application/rss+xml` as a text, without its style
 * sheet, and feed readers take either.
 */
const fil = (folder: string): HeaderRule[] => [
	{ path: `${folder}rss.xml`, set: { 'Content-Type': 'application/xml; charset=utf-8' } },
	{ path: `${folder}feed.json`, set: { 'Content-Type': FORMATS_DE_FIL['feed.json'] } },
];

/** Files whose name changes with their content. */
const immutable = (path: string): HeaderRule => ({
	path,
	unset: ['Cache-Control'],
	set: { 'Cache-Control': `public, max-age=${ONE_YEAR}, immutable` },
});

/** Files that other sites may read. Hosts that add values up need the first one dropped. */
const open = (path: string): HeaderRule => ({
	path,
	unset: ['Cross-Origin-Resource-Policy'],
	set: {
		'Access-Control-Allow-Origin': '*',
		'Cross-Origin-Resource-Policy': 'cross-origin',
	},
});

/** The page that any site may frame, those that let in only what agrees to it included. */
const cadre = (policy: string): HeaderRule => ({
	path: CADRE,
	unset: ['Content-Security-Policy', 'Cross-Origin-Resource-Policy'],
	set: {
		'Content-Security-Policy': policy,
		'Cross-Origin-Resource-Policy': 'cross-origin',
		'Cross-Origin-Embedder-Policy': 'require-corp',
	},
});

/** The page that shows what the frame looks like. */
const apercu = (policy: string): HeaderRule => ({
	path: INTEGRER,
	unset: ['Content-Security-Policy'],
	set: { 'Content-Security-Policy': policy },
});

/** `*` stands for web pages only: a page that is tried from a disk is `file:`. */
const ANYONE = '* file:';

/**
 * Every header that the host must send, from the widest path to the narrowest.
 * @param hashes of the inline code found in the built pages
 * @param permis hosts that the settings of the site allow
 */
export function headerRules(hashes: InlineHashes, permis: HotesPermis): HeaderRule[] {
	return [
		{
			path: '/*',
			set: {
				// Asked again each time, for a few bytes: left to itself, a browser shows for days a
				// page that it saw, or keeps an old service worker.
				'Cache-Control': 'no-cache',
				'Content-Security-Policy': contentSecurityPolicy(hashes, permis),
				'Cross-Origin-Opener-Policy': 'same-origin',
				'Cross-Origin-Resource-Policy': 'same-origin',
				'Permissions-Policy': PERMISSIONS,
				'Referrer-Policy': 'strict-origin-when-cross-origin',
				'Strict-Transport-Security': `max-age=${ONE_YEAR}`,
				'X-Content-Type-Options': 'nosniff',
			},
		},
		open('/donnees/*'),
		shown('/presse/kit/*'),
		shown('/partage/*'),
		cadre(contentSecurityPolicy(hashes, permis, { ancestors: ANYONE })),
		apercu(contentSecurityPolicy(hashes, permis, { frames: "'self'" })),
		...fil('/presse/'),
		...fil('/regions/:region/'),
		immutable('/_astro/*'),
		immutable('/partage/*'),
		immutable('/pagefind/fragment/*'),
		immutable('/pagefind/index/*'),
		immutable('/pagefind/filter/*'),
	];
}
