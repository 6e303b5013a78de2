/**
 * What is made when a check first asks for it, once for all those of a worker. Playwright loads
 * every file of tests to list them, then again in each worker: work done as a file loads is done
 * three times, even to run the test of another.
 */
export function onDemand<T extends object>(make: () => T): () => T {
	let made: T | undefined;
	return () => (made ??= make());
}
