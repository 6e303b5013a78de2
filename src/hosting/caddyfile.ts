import { CONTENT_TYPES, contentTypeOf } from './content-types.ts';
import type { HeaderRule } from './headers-file.ts';
import { pathPattern } from './path-pattern.ts';
import type { Redirect } from './redirects-file.ts';

/** Rules in their order: Caddy applies each one that matches, and `set` replaces. */
const headerBlocks = (rules: readonly HeaderRule[]) =>
	rules
		.map(({ path, unset = [], set }, rank) => {
			const lines = [
				...unset.filter((name) => !(name in set)).map((name) => `\t\t-${name}`),
				...Object.entries(set).map(([name, value]) => `\t\t${name} "${value}"`),
			];
			return [
				`\t@regle${rank} path_regexp ${pathPattern(path)}`,
				`\theader @regle${rank} {`,
				...lines,
				'\t}',
			].join('\n');
		})
		.join('\n');

/** Types by file name: Caddy's own depend on the machine. Pages have none, and their own type. */
const typeLines = Object.keys(CONTENT_TYPES)
	.filter((end) => end !== 'html')
	.map(
		(end) =>
			`\t@type_${end} path *.${end}\n\theader @type_${end} Content-Type "${contentTypeOf(`.${end}`)}"`
	)
	.join('\n');

const redirectLines = (redirects: readonly Redirect[]) =>
	redirects.map(({ from, to }) => `\tredir ${from} ${to} permanent\n`).join('');

/** Settings of Caddy 2 for a built site. */
export function caddyfile(rules: readonly HeaderRule[], redirects: readonly Redirect[]): string {
	return `# Écrit par « npm run build » d'après dist/_headers et dist/_redirects : ne pas modifier à la main.
# À adapter : l'adresse du site et le dossier ; voir deploy/README.md.

:8080 {
	root * /var/www/consultations-solidaires

	# « header » s'applique dans l'ordre écrit : de l'adresse la plus large à la plus étroite.
	route {
${typeLines.replace(/^/gm, '\t')}
${headerBlocks(rules).replace(/^/gm, '\t')}
${redirectLines(redirects).replace(/^(?=.)/gm, '\t')}
		# Aucun fichier caché, sauf ceux de /.well-known/.
		@reserve path_regexp (^/(_headers|_redirects|404\\.html)$|./\\.|\\.(gz|br)$)
		error @reserve 404
		@cache {
			path_regexp ^/\\.
			not path /.well-known/*
		}
		error @cache 404
		@ecriture not method GET HEAD
		header @ecriture Allow "GET, HEAD"
		error @ecriture 405
		file_server {
			precompressed br gzip
		}
	}

	# La page d'erreur ne prend ni le type, ni la durée du fichier qui manque.
	handle_errors {
		header Content-Type "text/html; charset=utf-8"
		header Cache-Control "no-cache"
		rewrite * /404.html
		file_server {
			precompressed br gzip
		}
	}

	# Ni la recherche d'un lecteur (après « ? »), ni la page d'où il vient.
	log {
		format filter {
			wrap json
			fields {
				request>uri regexp \\?.* ""
				request>headers delete
				resp_headers delete
			}
		}
	}
}
`;
}
