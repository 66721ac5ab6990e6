import { decodeCodePage, detectCodePage } from './code-pages.ts';
import { decodeAnyway, decodeText } from './host.ts';

const SAMPLE = 65_536;

/**
 * Text of a file that doesn't say how it is written: by its byte order mark, as UTF-16 where every other byte is zero, as
 * UTF-8 where it is that without an error, else in the code page that its bytes look like.
 */
export function decodeUnknown(bytes: Uint8Array): string {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeAnyway(bytes, 'utf-16le');
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeAnyway(bytes, 'utf-16be');
	const wide = detectUtf16(bytes.subarray(0, SAMPLE));
	return (
		(wide && decodeText(bytes, wide)) ??
		decodeText(bytes, 'utf-8') ??
		decodeBrokenUtf8(bytes) ??
		decodeCodePage(bytes, detectCodePage(bytes))
	);
}

function detectUtf16(sample: Uint8Array): string | undefined {
	if (sample.length < 4) return undefined;
	const zeros = [0, 0];
	sample.forEach((byte, index) => {
		if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
	});
	const [even = 0, odd = 0] = zeros;
	// Cyrillic letters have no zero byte in UTF-16, but the signs and digits between them do.
	const many = sample.length / 20;
	if (odd > many && even < odd / 10) return 'utf-16le';
	return even > many && odd < even / 10 ? 'utf-16be' : undefined;
}

/** A text of which less than this share of what is not ASCII is broken was written as UTF-8 and damaged in a place. */
const BROKEN_SHARE = 0.02;

/** UTF-8 of which a letter here and there was cut through, as programs do that cut columns by bytes. */
function decodeBrokenUtf8(bytes: Uint8Array): string | undefined {
	const text = decodeAnyway(bytes, 'utf-8');
	let broken = 0;
	let whole = 0;
	for (let index = 0; index < text.length; index++) {
		const code = text.charCodeAt(index);
		if (code === 0xfffd) broken++;
		else if (code >= 0x80) whole++;
	}
	return broken < whole * BROKEN_SHARE ? text : undefined;
}
