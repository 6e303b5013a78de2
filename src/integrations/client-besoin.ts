import type { AstroIntegration } from 'astro';

/** Make `client:besoin` known to Astro: the finder is loaded only once somebody needs it. */
export function clientBesoin(): AstroIntegration {
	return {
		name: 'client-besoin',
		hooks: {
			'astro:config:setup': ({ addClientDirective }) => {
				addClientDirective({ name: 'besoin', entrypoint: './src/finder/directive.ts' });
			},
		},
	};
}
