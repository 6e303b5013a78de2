/**
 * What was made under a name, made once per process. A build runs two copies of the loaders, as
 * written to read the data, then bundled with the pages: a variable of the module would be two.
 */
export function oncePerProcess<T>(name: string, make: () => T): T {
	const shared = globalThis as Record<symbol, unknown>;
	const key = Symbol.for(`consultations-solidaires/${name}`);
	shared[key] ??= make();
	return shared[key] as T;
}
