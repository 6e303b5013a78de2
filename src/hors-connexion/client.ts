import type { Demande, Issue } from './messages.ts';

/** Wait for the worker; nothing where the browser has none, or the site keeps nothing. */
export async function workerReady(): Promise<ServiceWorker | null> {
	// Absent where the connection is not safe, whatever the types say.
	const container = navigator.serviceWorker as ServiceWorkerContainer | undefined;
	return container ? (await container.ready).active : null;
}

/** Ask the worker to keep something. */
export async function garder(demande: Omit<Demande, 'type'>): Promise<Issue> {
	const worker = await workerReady();
	if (!worker) return 'echec';
	const { port1, port2 } = new MessageChannel();
	return new Promise((resolve) => {
		port1.onmessage = ({ data }) => {
			resolve(data as Issue);
		};
		worker.postMessage({ type: 'garder', ...demande } satisfies Demande, [port2]);
	});
}
