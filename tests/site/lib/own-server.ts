import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Serve for the time of `use`, on a port of its own. */
export async function served(
	handler: RequestListener,
	use: (origin: string) => Promise<void>
): Promise<void> {
	const server = createServer(handler);
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	try {
		await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
	} finally {
		server.closeAllConnections();
		server.close();
	}
}
