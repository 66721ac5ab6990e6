import { damaged, WorkbookFileError } from './errors.ts';
import { decodeUtf8 } from './host.ts';
import { type Limits, tooLarge } from './limits.ts';

/** One part of a zip package as the directory at its end declares it. */
export interface ZipEntry {
	readonly name: string;
	/** The name as it stands in the file. */
	readonly nameBytes: Uint8Array;
	/** 0: stored, 8: deflated. */
	readonly method: number;
	readonly flags: number;
	readonly crc: number;
	readonly packedSize: number;
	readonly size: number;
	/** Where its local header stands. */
	readonly offset: number;
}

const END = 0x06054b50;
const END_64 = 0x06064b50;
const END_64_LOCATOR = 0x07064b50;
const ENTRY = 0x02014b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const SEE_64 = 0xffffffff;
const SEE_64_SHORT = 0xffff;
const EXTRA_64 = 1;
const ENCRYPTED = 1;

/** Reads the directory alone: nothing is unpacked, so a zip bomb is refused by what it declares. */
export function readZipDirectory(bytes: Uint8Array, limits: Limits): ZipEntry[] {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const { count, start } = findDirectory(view);
	if (count > limits.parts) throw tooLarge('parts', limits);
	const entries: ZipEntry[] = [];
	let unpacked = 0;
	let at = start;
	for (let index = 0; index < count; index++) {
		if (at + 46 > view.byteLength || view.getUint32(at, true) !== ENTRY) throw damaged();
		const nameLength = view.getUint16(at + 28, true);
		const extraLength = view.getUint16(at + 30, true);
		const next = at + 46 + nameLength + extraLength + view.getUint16(at + 32, true);
		if (next > view.byteLength) throw damaged();
		const flags = view.getUint16(at + 8, true);
		if (flags & ENCRYPTED) throw new WorkbookFileError({ code: 'password-protected' });
		const sizes = readSizes(view, at, nameLength, extraLength);
		unpacked += sizes.size;
		if (unpacked > limits.unpackedBytes) throw tooLarge('unpackedBytes', limits);
		const nameBytes = bytes.subarray(at + 46, at + 46 + nameLength);
		const name = decodeUtf8(nameBytes);
		entries.push({ name, nameBytes, method: view.getUint16(at + 10, true), flags, crc: view.getUint32(at + 16, true), ...sizes });
		at = next;
	}
	return entries;
}

function findDirectory(view: DataView): { count: number; start: number } {
	const last = view.byteLength - END_LENGTH;
	for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
		if (view.getUint32(at, true) !== END) continue;
		const count = view.getUint16(at + 10, true);
		const start = view.getUint32(at + 16, true);
		return count === SEE_64_SHORT || start === SEE_64 ? findDirectory64(view, at) : { count, start };
	}
	throw damaged();
}

function findDirectory64(view: DataView, end: number): { count: number; start: number } {
	const locator = end - 20;
	if (locator < 0 || view.getUint32(locator, true) !== END_64_LOCATOR) throw damaged();
	const record = readUint64(view, locator + 8);
	if (record + 56 > view.byteLength || view.getUint32(record, true) !== END_64) throw damaged();
	return { count: readUint64(view, record + 32), start: readUint64(view, record + 48) };
}

/** Sizes and offset of an entry; those that 32 bits can't hold stand in an extra field, in this order. */
function readSizes(
	view: DataView,
	at: number,
	nameLength: number,
	extraLength: number,
): { size: number; packedSize: number; offset: number } {
	let size = view.getUint32(at + 24, true);
	let packedSize = view.getUint32(at + 20, true);
	let offset = view.getUint32(at + 42, true);
	if (size !== SEE_64 && packedSize !== SEE_64 && offset !== SEE_64) return { size, packedSize, offset };
	const end = at + 46 + nameLength + extraLength;
	for (let extra = at + 46 + nameLength; extra + 4 <= end; extra += 4 + view.getUint16(extra + 2, true)) {
		if (view.getUint16(extra, true) !== EXTRA_64) continue;
		let field = extra + 4;
		const take = () => {
			if (field + 8 > end) throw damaged();
			field += 8;
			return readUint64(view, field - 8);
		};
		if (size === SEE_64) size = take();
		if (packedSize === SEE_64) packedSize = take();
		if (offset === SEE_64) offset = take();
		return { size, packedSize, offset };
	}
	throw damaged();
}

function readUint64(view: DataView, at: number): number {
	if (at + 8 > view.byteLength) throw damaged();
	return view.getUint32(at + 4, true) * 2 ** 32 + view.getUint32(at, true);
}
