import type { HeaderRule } from './headers-file.ts';
import { pathPattern } from './path-pattern.ts';
import type { Redirect } from './redirects-file.ts';
import { rulesByHeader } from './rules-by-header.ts';

const variable = (name: string) => `$entete_${name.toLowerCase().replaceAll('-', '_')}`;

/** nginx looks a map up once its index has turned `/a/` into `/a/index.html`. */
const servedPattern = (path: string) => pathPattern(path).replace(/\/\$$/, '/(?:index\\.html)?$');

/** One `map` a header: nginx takes the first pattern that matches, so the narrowest come first. */
const headerMaps = (rules: readonly HeaderRule[]) =>
	rulesByHeader(rules)
		.map(({ name, values }) => {
			const lines = values
				.toReversed()
				.map(({ path, value }) => `\t"~${servedPattern(path)}" "${value}";`);
			return [`map $uri ${variable(name)} {`, '\tdefault "";', ...lines, '}'].join('\n');
		})
		.join('\n\n');

/** `Content-Type` is nginx's own header: added a second time, it would be sent twice. */
const addedHeaders = (rules: readonly HeaderRule[]) =>
	rulesByHeader(rules)
		.filter(({ name }) => name !== 'Content-Type')
		.map(({ name }) => `\tadd_header ${name} ${variable(name)} always;`)
		.join('\n');

/** Files whose type the rules set: one location each. */
const typedFiles = (rules: readonly HeaderRule[]) =>
	rules
		.flatMap(({ path, set }) => {
			const type = set['Content-Type']?.replace(/;.*$/, '');
			return type
				? [`\tlocation ~ ${pathPattern(path)} { types { } default_type ${type}; }`]
				: [];
		})
		.join('\n');

const redirectLines = (redirects: readonly Redirect[]) =>
	redirects.map(({ from, to }) => `\tlocation = ${from} { return 301 ${to}; }`).join('\n');

/**
 * Settings of nginx for a built site: what goes inside `http { }`. The comments tell whoever runs
 * the machine what is theirs to change.
 */
export function nginxConf(rules: readonly HeaderRule[], redirects: readonly Redirect[]): string {
	return `# Écrit par « npm run build » d'après dist/_headers et dist/_redirects : ne pas modifier à la main.
# À inclure dans http { } ; voir deploy/README.md. À adapter : server_name, listen, root.

${headerMaps(rules)}

# Ni la recherche d'un lecteur (après « ? »), ni la page d'où il vient.
log_format sans_requete '$remote_addr [$time_iso8601] "$request_method $uri" $status $body_bytes_sent';

types_hash_max_size 4096;

server {
	listen 127.0.0.1:8080;
	server_name _;
	root /var/www/consultations-solidaires;
	index index.html;
	charset utf-8;
	server_tokens off;
	absolute_redirect off;
	autoindex off;
	access_log /var/log/nginx/consultations-solidaires.log sans_requete;

	# Les fichiers compressés d'avance par « npm run precompress ».
	gzip_static on;
	gzip_vary on;
	brotli_static on;

	charset_types text/xml text/plain text/css text/csv application/javascript application/json application/xml application/geo+json image/svg+xml;
	types {
		text/html html;
		text/css css;
		text/csv csv;
		text/plain txt;
		text/xml xml;
		application/javascript js;
		application/json json;
		application/geo+json geojson;
		application/manifest+json webmanifest;
		application/wasm wasm;
		image/svg+xml svg;
		image/png png;
		font/woff2 woff2;
	}

${addedHeaders(rules)}

	error_page 404 /404.html;
	location = /404.html { internal; }
	location ~ /\\.(?!well-known/) { return 404; }
	location ~ ^/_(headers|redirects)$ { return 404; }
	location ~ \\.(gz|br)$ { return 404; }
${[typedFiles(rules), redirectLines(redirects)].filter((lines) => lines !== '').join('\n')}
	location / { try_files $uri $uri/ =404; }
}
`;
}
