import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { createGzip } from 'node:zlib';

const COMPRESSIBLE = /^(?:text\/|image\/svg|application\/(?:[\w.-]+\+)?(?:json|xml|javascript))/;

/**
 * Make a response compress what it sends, when the reader accepts gzip and the content gains by
 * it, as every real host does: sizes and timings measured on this server then mean something.
 */
export function compress(request: IncomingMessage, response: ServerResponse): void {
	const accepted = /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
	if (!accepted || request.method !== 'GET' || request.headers.range) return;

	const send = {
		writeHead: response.writeHead.bind(response),
		write: response.write.bind(response),
		end: response.end.bind(response),
	};
	response.writeHead = ((status: number, headers: OutgoingHttpHeaders = {}) => {
		const type = String(headers['Content-Type'] ?? response.getHeader('Content-Type') ?? '');
		const hasBody = status === 200 || status === 404;
		if (!hasBody || !COMPRESSIBLE.test(type)) return send.writeHead(status, headers);

		const gzip = createGzip();
		gzip.on('data', (chunk: Buffer) => send.write(chunk));
		gzip.on('end', () => send.end());
		gzip.on('drain', () => response.emit('drain'));
		response.write = ((chunk: Buffer) => gzip.write(chunk)) as typeof response.write;
		response.end = ((chunk?: unknown) => {
			gzip.end(chunk);
			return response;
		}) as typeof response.end;
		const sent: OutgoingHttpHeaders = {
			...headers,
			'Content-Encoding': 'gzip',
			Vary: 'Accept-Encoding',
		};
		delete sent['Content-Length'];
		return send.writeHead(status, sent);
	}) as typeof response.writeHead;
}
