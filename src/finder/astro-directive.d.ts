declare module 'astro' {
	interface AstroClientDirectives {
		/** Loads the island when it is needed (`directive.ts`). */
		'client:besoin'?: boolean;
	}
}

export {};
