import { type Authorization, checkAuthorization } from './authorization.ts';
import { isServiceCall } from './local-calls.ts';
import type { Realm } from './realm.ts';
import type { ScriptHost } from './script-host.ts';
import { RunEnded } from './service-error.ts';

export interface RunOptions {
	readonly host: ScriptHost;
	readonly realm: Realm;
	readonly authorization: Authorization;
	/** 6 minutes for most runs, 30 seconds for a custom function. */
	readonly limitMs: number;
	/** The run dies at this service call (from 1): what a test of interruptions needs. */
	readonly stopAtCall?: number;
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
	readonly #stopAtCall: number;
	readonly #startedAt: number;
	#waitedMs = 0;
	#ended: RunEnded | undefined;

	constructor(options: RunOptions) {
		this.host = options.host;
		this.realm = options.realm;
		this.authorization = options.authorization;
		this.#limitMs = options.limitMs;
		this.#stopAtCall = options.stopAtCall ?? Number.POSITIVE_INFINITY;
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
			if (this.calls.length >= this.#stopAtCall) throw this.#end('The execution was stopped.');
			// Between 50 and 100 ms, the same on every run.
			this.#waitedMs += 50 + ((this.calls.length * 37) % 51);
			this.#checkTime();
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
