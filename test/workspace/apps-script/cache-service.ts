import type { ScriptRun } from './script-run.ts';
import { ServiceError } from './service-error.ts';
import { ServiceObject } from './service-object.ts';

const MAX_VALUE_BYTES = 100 * 1024;
const MAX_KEY_LENGTH = 250;
const MAX_SECONDS = 21_600;

export class CacheStoreService extends ServiceObject implements Pick<GoogleAppsScript.Cache.Cache, 'get' | 'put' | 'remove'> {
	override readonly serviceName = 'Cache';
	readonly #run: ScriptRun;
	readonly #scope: string;

	constructor(run: ScriptRun, scope: string) {
		super();
		this.#run = run;
		this.#scope = scope;
	}

	get(key: string): string | null {
		const entry = this.#run.host.cache.get(`${this.#scope}/${key}`);
		return entry && entry.expiresAt > this.#run.now() ? entry.value : null;
	}

	put(key: string, value: string, seconds = 600): void {
		if (key.length > MAX_KEY_LENGTH) throw new ServiceError('Argument too large: key');
		if (Buffer.byteLength(value) > MAX_VALUE_BYTES) throw new ServiceError('Argument too large: value');
		const expiresAt = this.#run.now() + Math.min(seconds, MAX_SECONDS) * 1000;
		this.#run.host.cache.set(`${this.#scope}/${key}`, { value, expiresAt });
	}

	remove(key: string): void {
		this.#run.host.cache.delete(`${this.#scope}/${key}`);
	}
}

export class CacheServiceService
	extends ServiceObject
	implements Pick<GoogleAppsScript.Cache.CacheService, 'getDocumentCache' | 'getScriptCache' | 'getUserCache'>
{
	override readonly serviceName = 'CacheService';
	readonly #run: ScriptRun;

	constructor(run: ScriptRun) {
		super();
		this.#run = run;
	}

	getDocumentCache(): GoogleAppsScript.Cache.Cache {
		return new CacheStoreService(this.#run, 'document').asGoogle();
	}

	getScriptCache(): GoogleAppsScript.Cache.Cache {
		return new CacheStoreService(this.#run, 'script').asGoogle();
	}

	getUserCache(): GoogleAppsScript.Cache.Cache {
		return new CacheStoreService(this.#run, 'user').asGoogle();
	}
}
