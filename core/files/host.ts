/**
 * All that the reading and writing of files asks of its host beyond ECMAScript. Browsers, workers and Node have these
 * three; they are declared here because core is compiled without any host's types.
 */

interface ByteStream {
	readonly writable: { getWriter(): { write(bytes: Uint8Array): Promise<void>; close(): Promise<void> } };
	readonly readable: { getReader(): { read(): Promise<{ done: boolean; value?: Uint8Array }>; cancel(): Promise<void> } };
}

declare const DecompressionStream: new (format: 'deflate-raw') => ByteStream;
declare const CompressionStream: new (format: 'deflate-raw') => ByteStream;
declare const TextDecoder: new (
	encoding: string,
	options?: { fatal?: boolean; ignoreBOM?: boolean },
) => { decode(bytes: Uint8Array): string };
declare const TextEncoder: new () => { encode(text: string): Uint8Array };

/** Text of bytes in an encoding by its web name; `undefined` where the bytes are no such text. */
export function decodeText(bytes: Uint8Array, encoding: string): string | undefined {
	try {
		return new TextDecoder(encoding, { fatal: true }).decode(bytes);
	} catch {
		return undefined;
	}
}

/** Text of bytes, without a byte order mark; what the encoding doesn't know becomes replacement characters. */
export function decodeAnyway(bytes: Uint8Array, encoding: string): string {
	return new TextDecoder(encoding).decode(bytes);
}

export function decodeUtf8(bytes: Uint8Array): string {
	return decodeAnyway(bytes, 'utf-8');
}

export function encodeUtf8(text: string): Uint8Array {
	return new TextEncoder().encode(text);
}

/** Unpacks raw DEFLATE into as many bytes as it should be. Throws where the data are broken or are more or fewer. */
export async function inflate(bytes: Uint8Array, size: number): Promise<Uint8Array> {
	const all = new Uint8Array(size);
	let at = 0;
	await pass(new DecompressionStream('deflate-raw'), bytes, (chunk) => {
		if (at + chunk.length > size) throw new RangeError('more bytes than declared');
		all.set(chunk, at);
		at += chunk.length;
	});
	if (at < size) throw new RangeError('fewer bytes than declared');
	return all;
}

/** Packs into raw DEFLATE. */
export async function deflate(bytes: Uint8Array): Promise<Uint8Array> {
	const chunks: Uint8Array[] = [];
	let length = 0;
	await pass(new CompressionStream('deflate-raw'), bytes, (chunk) => {
		chunks.push(chunk);
		length += chunk.length;
	});
	const all = new Uint8Array(length);
	let at = 0;
	for (const chunk of chunks) {
		all.set(chunk, at);
		at += chunk.length;
	}
	return all;
}

async function pass(stream: ByteStream, bytes: Uint8Array, take: (chunk: Uint8Array) => void): Promise<void> {
	const writer = stream.writable.getWriter();
	// A stream that fails says so to its reader; the writer's own rejections would only go unheard.
	writer.write(bytes).catch(() => {});
	writer.close().catch(() => {});
	const reader = stream.readable.getReader();
	for (;;) {
		const { done, value } = await reader.read();
		if (done || !value) return;
		try {
			take(value);
		} catch (error) {
			reader.cancel().catch(() => {});
			throw error;
		}
	}
}
