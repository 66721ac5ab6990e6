import type { ScriptRun } from './script-run.ts';
import { ServiceError } from './service-error.ts';
import { PlainObject, ServiceObject } from './service-object.ts';

const MAX_VALUE_BYTES = 9 * 1024;
const MAX_STORE_BYTES = 500 * 1024;

export class PropertiesStoreService
	extends ServiceObject
	implements
		Pick<
			GoogleAppsScript.Properties.Properties,
			'getProperty' | 'getProperties' | 'getKeys' | 'setProperty' | 'setProperties' | 'deleteProperty' | 'deleteAllProperties'
		>
{
	override readonly serviceName = 'Properties';
	readonly #store: Map<string, string>;
	readonly #isReadOnly: boolean;

	constructor(run: ScriptRun, store: Map<string, string>) {
		super();
		this.#store = store;
		this.#isReadOnly = run.authorization.mode === 'CUSTOM_FUNCTION';
	}

	getProperty(key: string): string | null {
		return this.#store.get(key) ?? null;
	}

	getProperties(): { [key: string]: string } {
		return new PlainObject(Object.fromEntries(this.#store)) as unknown as { [key: string]: string };
	}

	getKeys(): string[] {
		return [...this.#store.keys()];
	}

	setProperty(key: string, value: string): GoogleAppsScript.Properties.Properties {
		this.#set(new Map([...this.#store, [String(key), String(value)]]));
		return this.asGoogle();
	}

	setProperties(properties: { [key: string]: string }, deletesOthers = false): GoogleAppsScript.Properties.Properties {
		const entries = Object.entries(properties).map(([key, value]) => [key, String(value)] as const);
		this.#set(new Map([...(deletesOthers ? [] : this.#store), ...entries]));
		return this.asGoogle();
	}

	deleteProperty(key: string): GoogleAppsScript.Properties.Properties {
		const rest = new Map(this.#store);
		rest.delete(key);
		this.#set(rest);
		return this.asGoogle();
	}

	deleteAllProperties(): GoogleAppsScript.Properties.Properties {
		this.#set(new Map());
		return this.asGoogle();
	}

	#set(properties: ReadonlyMap<string, string>): void {
		if (this.#isReadOnly) throw new ServiceError('You do not have permission to call setProperty');
		let bytes = 0;
		for (const [key, value] of properties) {
			const size = Buffer.byteLength(value);
			if (size > MAX_VALUE_BYTES)
				throw new ServiceError(`Argument too large: value (property ${key}, ${size} bytes of ${MAX_VALUE_BYTES})`);
			bytes += Buffer.byteLength(key) + size;
		}
		if (bytes > MAX_STORE_BYTES)
			throw new ServiceError('You have exceeded the property storage quota. Please remove some properties and try again.');
		this.#store.clear();
		for (const [key, value] of properties) this.#store.set(key, value);
	}
}

export class PropertiesServiceService
	extends ServiceObject
	implements Pick<GoogleAppsScript.Properties.PropertiesService, 'getDocumentProperties' | 'getUserProperties' | 'getScriptProperties'>
{
	override readonly serviceName = 'PropertiesService';
	readonly #run: ScriptRun;

	constructor(run: ScriptRun) {
		super();
		this.#run = run;
	}

	getDocumentProperties(): GoogleAppsScript.Properties.Properties {
		return new PropertiesStoreService(this.#run, this.#run.host.spreadsheet.documentProperties).asGoogle();
	}

	getUserProperties(): GoogleAppsScript.Properties.Properties {
		return new PropertiesStoreService(this.#run, this.#run.host.userProperties).asGoogle();
	}

	getScriptProperties(): GoogleAppsScript.Properties.Properties {
		return new PropertiesStoreService(this.#run, this.#run.host.scriptProperties).asGoogle();
	}
}
