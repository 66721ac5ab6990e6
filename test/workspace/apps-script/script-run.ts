import { type Authorization, checkAuthorization } from './authorization.ts';
import { isServiceCall } from './local-calls.ts';
import type { Realm } from './realm.ts';
import type { ScriptHost } from './script-host.ts';
import { RunEnded, ServiceError } from './service-error.ts';

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
}

export interface RunOptions extends Disturbance {
	readonly host: ScriptHost;
	readonly realm: Realm;
	readonly authorization: Authorization;
	/** 6 minutes for most runs, 30 seconds for a custom function. */
	readonly limitMs: number;
}

/** One execution: what it may do, what it has cost. Its clock runs on with each service call, without waiting. */
export class ScriptRun {
	readonly host: ScriptHost;
	readonly realm: Realm;
	readonly authorization: Authorization;
	/** Names of the service calls, in order. */
	readonly calls: string[] = [];
	readonly log: string[] = [];
	/** Locks that end with the run. */
	readonly releases = new Set<{ releaseLock(): void }>();
	readonly #limitMs: number;
	readonly #options: RunOptions;
	readonly #startedAt: number;
	#waitedMs = 0;
	#ended: RunEnded | undefined;

	constructor(options: RunOptions) {
		this.host = options.host;
		this.realm = options.realm;
		this.authorization = options.authorization;
		this.#limitMs = options.limitMs;
		this.#options = options;
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
			// Between 50 and 100 ms, the same on every run.
			this.#waitedMs += callMs ?? 50 + ((count * 37) % 51);
			this.#checkTime();
			onCall?.(call);
			if (count === failAtCall) throw new ServiceError('Service error: Spreadsheets');
		}
		checkAuthorization(call, this.authorization);
	}

	#checkTime(): void {
		if (this.elapsedMs > this.#limitMs) throw this.#end('Exceeded maximum execution time');
	}

	#end(message: string): RunEnded {
		this.#ended = new RunEnded(message);
		return this.#ended;
	}
}
