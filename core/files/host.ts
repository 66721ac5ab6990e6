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

/** Unpacks raw DEFLATE. Throws where the data are broken or unpack to more than `most` bytes. */
export function inflate(bytes: Uint8Array, most: number): Promise<Uint8Array> {
	return pass(new DecompressionStream('deflate-raw'), bytes, most);
}

/** Packs into raw DEFLATE. */
export function deflate(bytes: Uint8Array): Promise<Uint8Array> {
	return pass(new CompressionStream('deflate-raw'), bytes, Number.POSITIVE_INFINITY);
}

async function pass(stream: ByteStream, bytes: Uint8Array, most: number): Promise<Uint8Array> {
	const writer = stream.writable.getWriter();
	// A stream that fails says so to its reader; the writer's own rejections would only go unheard.
	writer.write(bytes).catch(() => {});
	writer.close().catch(() => {});
	const reader = stream.readable.getReader();
	const chunks: Uint8Array[] = [];
	let length = 0;
	for (;;) {
		const { done, value } = await reader.read();
		if (done || !value) break;
		length += value.length;
		if (length > most) {
			reader.cancel().catch(() => {});
			throw new RangeError('more bytes than declared');
		}
		chunks.push(value);
	}
	const [only] = chunks;
	if (only && chunks.length === 1) return only;
	const all = new Uint8Array(length);
	let at = 0;
	for (const chunk of chunks) {
		all.set(chunk, at);
		at += chunk.length;
	}
	return all;
}
