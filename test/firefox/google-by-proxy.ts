import { createServer, request } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { type AddressInfo, connect } from 'node:net';
import { loadSelfSigned } from './tools/load.ts';

const GOOGLE = 'docs.google.com';

export interface GoogleByProxy {
	/** Of the proxy, on this machine. */
	readonly port: number;
	readonly close: () => void;
}

/**
 * A proxy behind which docs.google.com is the workspace, for a browser that can't be told so otherwise. Every other
 * address is refused: nothing leaves the machine.
 *
 * @param workspace the address of the workspace, as it says itself
 */
export async function openGoogleByProxy(workspace: string): Promise<GoogleByProxy> {
	const { private: key, cert } = await loadSelfSigned().generate([{ name: 'commonName', value: GOOGLE }], {
		keySize: 2048,
		algorithm: 'sha256',
	});
	const { host, hostname, port, origin } = new URL(workspace);
	const google = createSecureServer({ key, cert }, (asked, answer) => {
		const headers = { ...asked.headers, host, 'x-forwarded-host': GOOGLE, 'x-workspace-rights': 'view' };
		const passedOn = request(
			{
				hostname,
				port,
				method: asked.method,
				path: asked.url,
				headers: asked.headers.origin === undefined ? headers : { ...headers, origin },
			},
			(answered) => {
				answer.writeHead(answered.statusCode ?? 502, answered.headers);
				answered.pipe(answer);
			},
		);
		passedOn.on('error', () => answer.destroy());
		asked.pipe(passedOn);
	});
	await new Promise<void>((done) => google.listen(0, '127.0.0.1', done));
	const proxy = createServer((_, answer) => answer.writeHead(502).end());
	proxy.on('connect', ({ url }, socket) => {
		socket.on('error', () => {});
		if (url !== `${GOOGLE}:443`) return socket.end('HTTP/1.1 502 Not here\r\n\r\n');
		const line = connect((google.address() as AddressInfo).port, '127.0.0.1', () => {
			socket.write('HTTP/1.1 200 Here\r\n\r\n');
			line.pipe(socket).pipe(line);
		});
		line.on('error', () => socket.destroy());
	});
	await new Promise<void>((done) => proxy.listen(0, '127.0.0.1', done));
	return {
		port: (proxy.address() as AddressInfo).port,
		close: () => {
			for (const server of [proxy, google]) {
				server.close();
				server.closeAllConnections();
			}
		},
	};
}
