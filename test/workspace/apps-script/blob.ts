import type { ScriptRun } from './script-run.ts';
import { ServiceError } from './service-error.ts';
import { ServiceObject } from './service-object.ts';

type Blob = GoogleAppsScript.Base.Blob;

/** Bytes with a type and a name. */
export class BlobService
	extends ServiceObject
	implements
		Pick<
			Blob,
			'getBytes' | 'getContentType' | 'getDataAsString' | 'getName' | 'setName' | 'setContentType' | 'getBlob' | 'getAs' | 'copyBlob'
		>
{
	override readonly serviceName = 'Blob';
	readonly #run: ScriptRun;
	readonly bytes: Uint8Array;
	#contentType: string | null;
	#name: string | null;

	constructor(run: ScriptRun, bytes: Uint8Array, contentType: string | null, name: string | null) {
		super();
		this.#run = run;
		this.bytes = bytes;
		this.#contentType = contentType;
		this.#name = name;
	}

	/** Signed, as Google counts them. */
	getBytes(): number[] {
		return [...new Int8Array(this.bytes)];
	}

	getContentType(): string | null {
		return this.#contentType;
	}

	setContentType(contentType: string | null): Blob {
		this.#contentType = contentType;
		return this.asGoogle();
	}

	getDataAsString(charset = 'UTF-8'): string {
		return new TextDecoder(charset).decode(this.bytes);
	}

	getName(): string | null {
		return this.#name;
	}

	setName(name: string): Blob {
		this.#name = name;
		return this.asGoogle();
	}

	getBlob(): Blob {
		return this.asGoogle();
	}

	copyBlob(): Blob {
		return new BlobService(this.#run, this.bytes, this.#contentType, this.#name).asGoogle();
	}

	/** HTML to PDF alone: that is what Google converts of what is used here. */
	getAs(contentType: string): Blob {
		if (contentType === this.#contentType) return this.copyBlob();
		if (this.#contentType !== 'text/html' || contentType !== 'application/pdf') {
			throw new ServiceError(`Converting from ${this.#contentType} to ${contentType} is not supported.`);
		}
		const name = this.#name === null ? null : this.#name.replace(/(?:\.html?)?$/, '.pdf');
		return new BlobService(this.#run, this.#run.host.printPdf(this.getDataAsString()), contentType, name).asGoogle();
	}
}
