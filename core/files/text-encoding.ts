import { decodeAnyway, decodeText } from './host.ts';

const SAMPLE = 65_536;

/**
 * Text of a file that doesn't say how it is written: by its byte order mark, as UTF-16 where every other byte is zero, as
 * UTF-8 where it is that without an error, else in the Windows code page that its bytes look like.
 */
export function decodeUnknown(bytes: Uint8Array): string {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeAnyway(bytes, 'utf-16le');
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeAnyway(bytes, 'utf-16be');
	const sample = bytes.subarray(0, SAMPLE);
	const wide = detectUtf16(sample);
	return (wide && decodeText(bytes, wide)) ?? decodeText(bytes, 'utf-8') ?? decodeAnyway(bytes, detectCodePage(sample));
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

/** Ă, â is in both; ă, ț, ș, Ţ, Ş as Central European Windows writes them, which in Western text are ã, þ, º, Þ, ª. */
const CENTRAL = new Set([0xe3, 0xfe, 0xba, 0xde, 0xaa, 0xc3]);
/** è, ê, à, û, ù, ô, œ, ’: common in French, rare letters in Central European text. */
const WESTERN = new Set([0xe8, 0xea, 0xe0, 0xfb, 0xf9, 0x9c]);

function detectCodePage(sample: Uint8Array): string {
	let high = 0;
	let inRuns = 0;
	let central = 0;
	let western = 0;
	for (let index = 0; index < sample.length; index++) {
		const byte = sample[index] as number;
		if (byte < 0x80) continue;
		high++;
		if ((sample[index - 1] ?? 0) >= 0xb2 || (sample[index + 1] ?? 0) >= 0xb2) inRuns++;
		if (CENTRAL.has(byte)) central++;
		if (WESTERN.has(byte)) western++;
	}
	// Cyrillic words are made of such letters throughout; in Latin ones they stand alone.
	if (inRuns > high / 2) return 'windows-1251';
	return central > western ? 'windows-1250' : 'windows-1252';
}
