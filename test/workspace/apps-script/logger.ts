import type { ScriptRun } from './script-run.ts';
import { ServiceObject } from './service-object.ts';

type GoogleLogger = GoogleAppsScript.Base.Logger;

export class LoggerService extends ServiceObject implements Pick<GoogleLogger, 'log' | 'getLog' | 'clear'> {
	override readonly serviceName = 'Logger';
	readonly #run: ScriptRun;

	constructor(run: ScriptRun) {
		super();
		this.#run = run;
	}

	log(...parts: readonly unknown[]): GoogleLogger {
		this.#run.log.push(parts.map(String).join(' '));
		return this.asGoogle();
	}

	getLog(): string {
		return this.#run.log.join('\n');
	}

	clear(): void {
		this.#run.log.length = 0;
	}
}

/** `console` of a script, which writes to the log of the run. */
export class ConsoleService extends ServiceObject implements Pick<Console, 'log' | 'info' | 'warn' | 'error'> {
	override readonly serviceName = 'Logger';
	readonly #run: ScriptRun;

	constructor(run: ScriptRun) {
		super();
		this.#run = run;
	}

	log(...parts: readonly unknown[]): void {
		this.#run.log.push(parts.map(String).join(' '));
	}

	info(...parts: readonly unknown[]): void {
		this.log(...parts);
	}

	warn(...parts: readonly unknown[]): void {
		this.log(...parts);
	}

	error(...parts: readonly unknown[]): void {
		this.log(...parts);
	}
}
