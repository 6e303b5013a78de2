import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createHandler } from '../server/handler.ts';

/** Serve a built site, on a port of its own, for as long as `use` takes. */
export async function servingSite<T>(
	use: (origin: string) => Promise<T>,
	dist = 'dist'
): Promise<T> {
	const server = createServer(createHandler(dist));
	await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
	try {
		return await use(`http://localhost:${(server.address() as AddressInfo).port}`);
	} finally {
		server.closeAllConnections();
		server.close();
	}
}
