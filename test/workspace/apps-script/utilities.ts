import { createHash, randomUUID } from 'node:crypto';
import { BlobService } from './blob.ts';
import { Charset, DigestAlgorithm, nameOf } from './enumerations.ts';
import type { ScriptRun } from './script-run.ts';
import { NotImplemented } from './service-error.ts';
import { ServiceObject } from './service-object.ts';

type GoogleUtilities = GoogleAppsScript.Utilities.Utilities;

export class UtilitiesService
	extends ServiceObject
	implements
		Pick<
			GoogleUtilities,
			'Charset' | 'DigestAlgorithm' | 'sleep' | 'getUuid' | 'newBlob' | 'base64Encode' | 'base64Decode' | 'computeDigest' | 'formatDate'
		>
{
	override readonly serviceName = 'Utilities';
	readonly Charset = Charset;
	readonly DigestAlgorithm = DigestAlgorithm;
	readonly #run: ScriptRun;

	constructor(run: ScriptRun) {
		super();
		this.#run = run;
	}

	/** The clock of the run goes on; nobody waits. */
	sleep(milliseconds: number): void {
		this.#run.wait(milliseconds);
	}

	getUuid(): string {
		return randomUUID();
	}

	newBlob(data: string | number[], contentType: string | null = null, name: string | null = null): GoogleAppsScript.Base.Blob {
		return new BlobService(this.#run, bytesOf(data), contentType ?? (typeof data === 'string' ? 'text/plain' : null), name).asGoogle();
	}

	base64Encode(data: string | number[]): string {
		return Buffer.from(bytesOf(data)).toString('base64');
	}

	base64Decode(encoded: string): number[] {
		return [...new Int8Array(Buffer.from(encoded, 'base64'))];
	}

	computeDigest(algorithm: GoogleAppsScript.Utilities.DigestAlgorithm, value: string | number[]): number[] {
		const digest = createHash(nameOf(algorithm).replace('_', '').toLowerCase()).update(bytesOf(value)).digest();
		return [...new Int8Array(digest)];
	}

	/** The letters that are used: `yyyy MM dd HH mm ss`. */
	formatDate(date: GoogleAppsScript.Base.Date, timeZone: string, format: string): string {
		const parts = new Intl.DateTimeFormat('en-GB', {
			timeZone,
			...({ year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit' } as const),
		}).formatToParts(new Date(date.getTime()));
		const letters: Record<string, Intl.DateTimeFormatPartTypes> = {
			yyyy: 'year',
			MM: 'month',
			dd: 'day',
			HH: 'hour',
			mm: 'minute',
			ss: 'second',
		};
		return format.replace(/'([^']*)'|([A-Za-z]+)/g, (_whole, quoted: string | undefined, word: string | undefined) => {
			if (quoted !== undefined) return quoted;
			const type = letters[word ?? ''];
			if (!type) throw new NotImplemented(`Utilities.formatDate with ${word}`);
			return parts.find((part) => part.type === type)?.value ?? '';
		});
	}
}

function bytesOf(data: string | readonly number[]): Uint8Array {
	return typeof data === 'string' ? Buffer.from(data, 'utf8') : Uint8Array.from(data, (byte) => byte & 0xff);
}
