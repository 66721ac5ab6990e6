import { crc32 } from './crc32.ts';
import { damaged } from './errors.ts';
import { decodeUtf8, inflate } from './host.ts';
import type { Limits } from './limits.ts';
import { ReadingBudget } from './reading-budget.ts';
import { readZipDirectory, type ZipEntry } from './zip-directory.ts';

const LOCAL_HEADER = 0x04034b50;
const LOCAL_HEADER_LENGTH = 30;

/** The parts of a zip package, unpacked one by one when asked for. */
export class ZipArchive {
	readonly entries: readonly ZipEntry[];
	/** What may still be held in memory of this package. */
	readonly budget: ReadingBudget;
	private readonly bytes: Uint8Array;
	private readonly byName = new Map<string, ZipEntry>();

	/** Throws a `WorkbookFileError` where the directory is damaged or declares more than the limits allow. */
	constructor(bytes: Uint8Array, limits: Limits) {
		this.bytes = bytes;
		this.budget = new ReadingBudget(limits);
		this.entries = readZipDirectory(bytes, limits);
		for (const entry of this.entries) {
			const key = nameKey(entry.name);
			// Which of the two was meant is nobody's to guess. Folders say nothing.
			if (this.byName.has(key) && !key.endsWith('/')) throw damaged(entry.name);
			this.byName.set(key, entry);
		}
	}

	has(name: string): boolean {
		return this.byName.has(nameKey(name));
	}

	find(name: string): ZipEntry | undefined {
		return this.byName.get(nameKey(name));
	}

	async readText(name: string): Promise<string | undefined> {
		const entry = this.byName.get(nameKey(name));
		if (!entry) return undefined;
		this.budget.hold(entry.size);
		const content = await this.read(entry);
		this.budget.holdText(content);
		const text = decodeUtf8(content);
		this.budget.release(entry.size);
		return text;
	}

	/** The content of a part; throws where it isn't what the directory declares. */
	async read(entry: ZipEntry): Promise<Uint8Array> {
		const packed = this.packed(entry);
		const content = entry.method === 0 ? packed : await this.unpack(entry, packed);
		if (content.length !== entry.size || crc32(content) !== entry.crc) throw damaged(entry.name);
		return content;
	}

	/** The bytes of a part as they stand in the package. */
	packed(entry: ZipEntry): Uint8Array {
		const { bytes } = this;
		const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
		const header = entry.offset;
		if (header + LOCAL_HEADER_LENGTH > bytes.length || view.getUint32(header, true) !== LOCAL_HEADER) throw damaged(entry.name);
		const start = header + LOCAL_HEADER_LENGTH + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
		if (start + entry.packedSize > bytes.length) throw damaged(entry.name);
		return bytes.subarray(start, start + entry.packedSize);
	}

	private async unpack(entry: ZipEntry, packed: Uint8Array): Promise<Uint8Array> {
		if (entry.method !== 8) throw damaged(entry.name);
		try {
			return await inflate(packed, entry.size);
		} catch (cause) {
			throw damaged(entry.name, cause);
		}
	}
}

/** Some programs write backslashes, or other capitals than the references to a part. */
function nameKey(name: string): string {
	return name.replaceAll('\\', '/').toLowerCase();
}
