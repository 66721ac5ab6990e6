import type { IncomingMessage, ServerResponse } from 'node:http';

/** What went wrong with a request, and the status that says so. */
export class Refused extends Error {
	readonly status: number;

	constructor(status: number, message: string) {
		super(message);
		this.status = status;
	}
}

const MOST_BYTES = 64 * 1024 * 1024;

/** The body as JSON. @throws Refused where it is too large, or no JSON */
export async function readJson(request: IncomingMessage): Promise<Record<string, unknown>> {
	if (!/^application\/json\b/.test(request.headers['content-type'] ?? '')) throw new Refused(415, 'JSON was expected.');
	const parts: Buffer[] = [];
	let bytes = 0;
	for await (const part of request as AsyncIterable<Buffer>) {
		bytes += part.length;
		if (bytes > MOST_BYTES) throw new Refused(413, `More than ${MOST_BYTES / 1024 / 1024} MB.`);
		parts.push(part);
	}
	try {
		const body: unknown = JSON.parse(Buffer.concat(parts).toString('utf8'));
		if (typeof body === 'object' && body !== null && !Array.isArray(body)) return body as Record<string, unknown>;
	} catch {
		// Falls through to the refusal.
	}
	throw new Refused(400, 'A JSON object was expected.');
}

/**
 * Requests come from this machine's own browser to this address and from no other page: a name that someone else's DNS
 * leads here is refused, and so is what a foreign page sends.
 */
export function checkOrigin(request: IncomingMessage, port: number): void {
	const own = [`127.0.0.1:${port}`, `localhost:${port}`];
	if (!own.includes(request.headers.host ?? '')) throw new Refused(403, 'Unknown host.');
	const { origin } = request.headers;
	if (origin !== undefined && !own.some((host) => origin === `http://${host}`)) throw new Refused(403, 'Unknown origin.');
	if (request.method !== 'GET' && request.method !== 'HEAD' && origin === undefined) throw new Refused(403, 'An origin was expected.');
	const site = request.headers['sec-fetch-site'];
	if (site === 'cross-site' && request.headers['sec-fetch-mode'] !== 'navigate')
		throw new Refused(403, 'Requests of other sites are refused.');
}

export function send(
	response: ServerResponse,
	status: number,
	type: string,
	body: string | Uint8Array,
	headers: Record<string, string> = {},
): void {
	response.writeHead(status, {
		'content-type': type,
		'content-length': Buffer.byteLength(body),
		'cache-control': 'no-store',
		'x-content-type-options': 'nosniff',
		'referrer-policy': 'no-referrer',
		...headers,
	});
	response.end(body);
}

export function sendJson(response: ServerResponse, value: unknown, status = 200): void {
	send(response, status, 'application/json; charset=utf-8', JSON.stringify(value));
}
