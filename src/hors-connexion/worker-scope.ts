/**
 * What the worker uses of its own scope. The project is typed for pages, and TypeScript cannot
 * describe both in one program.
 */
export interface ExtendableEvent extends Event {
	/** Keep the worker alive, and hold what comes next, until the promise settles. */
	waitUntil(promise: Promise<unknown>): void;
}

export interface ExtendableMessageEvent extends ExtendableEvent {
	readonly data: unknown;
	readonly ports: readonly MessagePort[];
}

interface Clients {
	claim(): Promise<void>;
	matchAll(options?: {
		includeUncontrolled?: boolean;
		type?: 'window';
	}): Promise<readonly { readonly url: string }[]>;
}

interface WorkerScope {
	readonly clients: Clients;
	readonly registration: ServiceWorkerRegistration;
	skipWaiting(): Promise<void>;
	addEventListener(
		type: 'install' | 'activate',
		listener: (event: ExtendableEvent) => void
	): void;
	addEventListener(type: 'message', listener: (event: ExtendableMessageEvent) => void): void;
}

export const scope = globalThis as unknown as WorkerScope;
