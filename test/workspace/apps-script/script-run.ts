import { type Authorization, checkAuthorization } from './authorization.ts';
import { isBufferedWrite, isServiceCall } from './local-calls.ts';
import type { ServiceMakers } from './range-place.ts';
import type { Realm } from './realm.ts';
import type { ScriptHost } from './script-host.ts';
import { type RefusedWrite, RunEnded, ServiceError } from './service-error.ts';

/** What a test does to a run: it stops it, makes a call fail, slows it down, or looks on. */
export interface Disturbance {
	/** The run dies at this service call (from 1): nothing that the script does afterwards has any effect. */
	readonly stopAtCall?: number;
	/** This service call (from 1) fails once, as Google's services do now and then; the script goes on. */
	readonly failAtCall?: number;
	/** How long each service call takes, where it is not the usual 50 to 100 ms: Google on a slow day. */
	readonly callMs?: number;
	/** Told of each service call before it does anything. */
	readonly onCall?: (call: string) => void;
	/** Writes that are refused say so at once; else, as Google may, no sooner than the next read or flush. */
	readonly refusesAtOnce?: boolean;
}

export interface RunOptions extends Disturbance {
	readonly host: ScriptHost;
	readonly realm: Realm;
	readonly make: ServiceMakers;
	readonly authorization: Authorization;
	/** 6 minutes for most runs, 30 seconds for a custom function. */
	readonly limitMs: number;
	/** Names of the bundle's own functions for cells, in capital letters. */
	readonly customFunctions?: ReadonlySet<string>;
}

/** One execution: what it may do, what it has cost. Its clock runs on with each service call, without waiting. */
export class ScriptRun {
	readonly host: ScriptHost;
	readonly realm: Realm;
	readonly make: ServiceMakers;
	readonly authorization: Authorization;
	/** Names of the service calls, in order. */
	readonly calls: string[] = [];
	readonly log: string[] = [];
	/** Locks that end with the run. */
	readonly releases = new Set<{ releaseLock(): void }>();
	readonly #limitMs: number;
	readonly #options: RunOptions;
	readonly #startedAt: number;
	readonly customFunctions: ReadonlySet<string>;
	#waitedMs = 0;
	#refused: RefusedWrite | undefined;
	#ended: RunEnded | undefined;

	constructor(options: RunOptions) {
		this.host = options.host;
		this.realm = options.realm;
		this.make = options.make;
		this.authorization = options.authorization;
		this.#limitMs = options.limitMs;
		this.#options = options;
		this.customFunctions = options.customFunctions ?? new Set();
		this.#startedAt = options.host.now();
	}

	/** Milliseconds since the epoch, as the script sees them. */
	now(): number {
		return this.host.now() + this.#waitedMs;
	}

	/** What the service calls took by the clock of the run. */
	get elapsedMs(): number {
		return this.now() - this.#startedAt;
	}

	/** Why the run is over, whatever the script caught. */
	get ended(): RunEnded | undefined {
		return this.#ended;
	}

	/** Nothing that the script catches keeps it going. */
	endWith(reason: RunEnded): void {
		this.#ended ??= reason;
	}

	wait(milliseconds: number): void {
		this.#waitedMs += milliseconds;
		this.#checkTime();
	}

	/** Counts a call, lets its time pass and checks that it is allowed. */
	enter(service: string, method: string): void {
		if (this.#ended) throw this.#ended;
		const call = `${service}.${method}`;
		if (isServiceCall(service, method)) {
			this.calls.push(call);
			const { stopAtCall = Number.POSITIVE_INFINITY, failAtCall, callMs, onCall } = this.#options;
			const count = this.calls.length;
			if (count >= stopAtCall) throw this.#end('The execution was stopped.');
			// The same on every run: between 50 and 100 ms, and a tenth of it for a write, which Google only holds back.
			const isHeldBack = isBufferedWrite(service, method);
			this.#waitedMs += callMs ?? (50 + ((count * 37) % 51)) / (isHeldBack ? 10 : 1);
			this.#checkTime();
			onCall?.(call);
			if (count === failAtCall) throw new ServiceError('Service error: Spreadsheets');
			if (!isHeldBack) this.sendOff();
		}
		checkAuthorization(call, this.authorization);
	}

	/** Keeps what a write is refused with until writes are sent off. Tells whether it did. */
	holdBack(error: RefusedWrite): boolean {
		if (this.#options.refusesAtOnce) return false;
		this.#refused ??= error;
		return true;
	}

	/** @throws RefusedWrite where one of the writes that were held back is refused */
	sendOff(): void {
		const refused = this.#refused;
		this.#refused = undefined;
		if (refused) throw refused;
	}

	#checkTime(): void {
		if (this.elapsedMs > this.#limitMs) throw this.#end('Exceeded maximum execution time');
	}

	#end(message: string): RunEnded {
		this.#ended = new RunEnded(message);
		return this.#ended;
	}
}
