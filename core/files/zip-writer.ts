import { crc32 } from './crc32.ts';
import { deflate, encodeUtf8 } from './host.ts';

const LOCAL_HEADER = 0x04034b50;
const ENTRY = 0x02014b50;
const END = 0x06054b50;
const UTF8_NAME = 0x0800;
/** 1980-01-01: zip files count from then, and the same input must give the same bytes. */
const FIRST_DAY = 33;

/** A part as it goes into the file, packed already. */
export interface PackedPart {
	readonly nameBytes: Uint8Array;
	readonly flags: number;
	readonly method: number;
	readonly crc: number;
	readonly size: number;
	readonly packed: Uint8Array;
}

export async function packText(name: string, text: string): Promise<PackedPart> {
	const content = encodeUtf8(text);
	return {
		nameBytes: encodeUtf8(name),
		flags: UTF8_NAME,
		method: 8,
		crc: crc32(content),
		size: content.length,
		packed: await deflate(content),
	};
}

/** A zip file of the parts, in their order. */
export function writeZip(parts: readonly PackedPart[]): Uint8Array {
	const total = parts.reduce((sum, { nameBytes, packed }) => sum + 76 + 2 * nameBytes.length + packed.length, 22);
	const bytes = new Uint8Array(total);
	const view = new DataView(bytes.buffer);
	const offsets: number[] = [];
	let at = 0;
	for (const part of parts) {
		offsets.push(at);
		view.setUint32(at, LOCAL_HEADER, true);
		writeCommon(view, at + 4, part);
		bytes.set(part.nameBytes, at + 30);
		bytes.set(part.packed, at + 30 + part.nameBytes.length);
		at += 30 + part.nameBytes.length + part.packed.length;
	}
	const start = at;
	parts.forEach((part, index) => {
		view.setUint32(at, ENTRY, true);
		view.setUint16(at + 4, 20, true);
		writeCommon(view, at + 6, part);
		view.setUint32(at + 42, offsets[index] ?? 0, true);
		bytes.set(part.nameBytes, at + 46);
		at += 46 + part.nameBytes.length;
	});
	view.setUint32(at, END, true);
	view.setUint16(at + 8, parts.length, true);
	view.setUint16(at + 10, parts.length, true);
	view.setUint32(at + 12, at - start, true);
	view.setUint32(at + 16, start, true);
	return bytes;
}

/** The fields that both headers of a part have, in the same order. */
function writeCommon(view: DataView, at: number, { nameBytes, flags, method, crc, size, packed }: PackedPart): void {
	// Sizes stand in the header itself: without the flag that puts them behind the data.
	view.setUint16(at, 20, true);
	view.setUint16(at + 2, flags & UTF8_NAME, true);
	view.setUint16(at + 4, method, true);
	view.setUint16(at + 8, FIRST_DAY, true);
	view.setUint32(at + 10, crc, true);
	view.setUint32(at + 14, packed.length, true);
	view.setUint32(at + 18, size, true);
	view.setUint16(at + 22, nameBytes.length, true);
}
