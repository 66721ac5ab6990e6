import type { ScriptRun } from './script-run.ts';
import { ServiceError } from './service-error.ts';
import { ServiceObject } from './service-object.ts';

/** A lock that one run holds at a time; waiting for one that another holds takes all the time given, and fails. */
export class HeldLockService extends ServiceObject implements GoogleAppsScript.Lock.Lock {
	override readonly serviceName = 'Lock';
	readonly #run: ScriptRun;
	readonly #name: string;
	#isHeld = false;

	constructor(run: ScriptRun, name: string) {
		super();
		this.#run = run;
		this.#name = name;
	}

	hasLock(): boolean {
		return this.#isHeld;
	}

	releaseLock(): void {
		if (this.#isHeld) this.#run.host.heldLocks.delete(this.#name);
		this.#run.releases.delete(this);
		this.#isHeld = false;
	}

	tryLock(milliseconds: number): boolean {
		if (this.#isHeld) return true;
		if (this.#run.host.heldLocks.has(this.#name)) {
			this.#run.wait(milliseconds);
			return false;
		}
		this.#run.host.heldLocks.add(this.#name);
		this.#run.releases.add(this);
		this.#isHeld = true;
		return true;
	}

	waitLock(milliseconds: number): void {
		if (!this.tryLock(milliseconds)) throw new ServiceError('Lock timeout: another process was holding the lock for too long.');
	}
}

export class LockServiceService extends ServiceObject implements GoogleAppsScript.Lock.LockService {
	override readonly serviceName = 'LockService';
	readonly #run: ScriptRun;

	constructor(run: ScriptRun) {
		super();
		this.#run = run;
	}

	getDocumentLock(): GoogleAppsScript.Lock.Lock {
		return new HeldLockService(this.#run, 'document').asGoogle();
	}

	getScriptLock(): GoogleAppsScript.Lock.Lock {
		return new HeldLockService(this.#run, 'script').asGoogle();
	}

	getUserLock(): GoogleAppsScript.Lock.Lock {
		return new HeldLockService(this.#run, 'user').asGoogle();
	}
}
