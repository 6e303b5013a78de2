import { CONTENT_TYPES, isText } from './content-types.ts';
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

/** Types by file name, and those whose texts are UTF-8; nginx adds HTML to them by itself. */
const typeLines = Object.entries(CONTENT_TYPES)
	.map(([end, type]) => `\t\t${type} ${end};`)
	.join('\n');
const textTypes = Object.values(CONTENT_TYPES)
	.filter((type) => isText(type) && type !== 'text/html')
	.join(' ');

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
map $request_uri $chemin_demande {
	"~^(?<avant_la_question>[^?]*)" $avant_la_question;
}
log_format sans_requete '$remote_addr [$time_iso8601] "$request_method $chemin_demande" $status $body_bytes_sent';

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
	# Au-dessous de « crit », ce journal répète l'adresse entière, la recherche comprise.
	error_log /var/log/nginx/consultations-solidaires-erreurs.log crit;

	# Les fichiers compressés d'avance par « npm run precompress ».
	gzip_static on;
	gzip_vary on;
	brotli_static on;

	default_type application/octet-stream;
	charset_types ${textTypes};
	types {
${typeLines}
	}

${addedHeaders(rules)}

	error_page 403 404 =404 /404.html;
	location = /404.html { internal; }
	location ~ /\\.(?!well-known/) { return 404; }
	location ~ ^/_(headers|redirects)$ { return 404; }
	location ~ \\.(gz|br)$ { return 404; }
${[typedFiles(rules), redirectLines(redirects)].filter((lines) => lines !== '').join('\n')}
	location / { try_files $uri $uri/ =404; }
}
`;
}
