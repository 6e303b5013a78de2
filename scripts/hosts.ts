/**
 * Write the settings of the hosts that do not read `_headers` and `_redirects` (nginx, Caddy) from
 * those of the site just built, so that all of them send the same.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { caddyfile } from '../src/hosting/caddyfile.ts';
import { nginxConf } from '../src/hosting/nginx.ts';
import { parseRedirectsFile } from '../src/hosting/redirects-file.ts';
import { parseHeadersFile } from '../src/hosting/headers-file.ts';

const DIST = 'dist';
const DEPLOY = 'deploy';

const rules = parseHeadersFile(readFileSync(join(DIST, '_headers'), 'utf8'));
const redirects = parseRedirectsFile(readFileSync(join(DIST, '_redirects'), 'utf8'));
mkdirSync(DEPLOY, { recursive: true });
writeFileSync(join(DEPLOY, 'nginx.conf'), nginxConf(rules, redirects));
writeFileSync(join(DEPLOY, 'Caddyfile'), caddyfile(rules, redirects));
