import { runInContext, Script } from 'node:vm';
import type { AuthModeName } from './apps-script/authorization.ts';
import { AuthMode, EnumMember, memberOf } from './apps-script/enumerations.ts';
import { absentServices, servicesOf } from './apps-script/globals.ts';
import { RangeService } from './apps-script/range.ts';
import type { ServiceMakers } from './apps-script/range-place.ts';
import { createRealm } from './apps-script/realm.ts';
import { checkReturn } from './apps-script/returned-value.ts';
import type { ScriptHost } from './apps-script/script-host.ts';
import { type Disturbance, ScriptRun } from './apps-script/script-run.ts';
import { NotImplemented, RunEnded, ScopeNeeded } from './apps-script/service-error.ts';
import { expose } from './apps-script/service-object.ts';
import { SpreadsheetService } from './apps-script/spreadsheet.ts';

/** A run may take this long by this machine's own clock, whatever the clock of the run says. */
const REAL_TIME_MS = 120_000;
const RUN_LIMIT_MS = 6 * 60_000;
const CUSTOM_FUNCTION_LIMIT_MS = 30_000;

export interface ScriptCall extends Disturbance {
	/** The add-on's `Code.js`. */
	readonly code: string;
	readonly functionName: string;
	/** JSON text of the parameters, as an array. */
	readonly parameters?: string;
	readonly mode?: AuthModeName;
	/** Called through `google.script.run`: the result must be what that carries, and private names are refused. */
	readonly isFromPage?: boolean;
}

export type ScriptOutcome = {
	/** Names of the service calls, in order. */
	readonly calls: readonly string[];
	/** By the clock of the run. */
	readonly elapsedMs: number;
	readonly log: readonly string[];
} & (
	| { readonly ok: true /** JSON text of what it returned. */; readonly result: string | undefined }
	| { readonly ok: false; readonly message: string; readonly neededScopes?: readonly string[]; readonly isNotImplemented?: boolean }
);

const make: ServiceMakers = {
	range: (place) => new RangeService(place).asGoogle(),
	spreadsheet: (run, model) => new SpreadsheetService(run, model).asGoogle(),
};

const compiled = new Map<string, Script>();

/** Runs one function of a bundle in a context of its own, fresh for each run as at Google. */
export function runScript(host: ScriptHost, call: ScriptCall): ScriptOutcome {
	const mode = call.mode ?? 'FULL';
	let run: ScriptRun | undefined;
	const realm = createRealm(() => run?.now() ?? host.now());
	run = new ScriptRun({
		host,
		realm,
		make,
		authorization: { mode, declared: host.manifest.oauthScopes, granted: host.grantedScopes },
		limitMs: mode === 'CUSTOM_FUNCTION' ? CUSTOM_FUNCTION_LIMIT_MS : RUN_LIMIT_MS,
		customFunctions: customFunctionsOf(call.code),
		...call,
	});
	const cost = () => ({ calls: run.calls, elapsedMs: run.elapsedMs, log: run.log });
	try {
		if (call.isFromPage && call.functionName.endsWith('_')) throw new NotFound(call.functionName);
		defineGlobals(run);
		const startedAt = host.now();
		scriptOf(call.code).runInContext(realm.context, { timeout: REAL_TIME_MS });
		const returned = invoke(run, call, mode);
		if (run.ended) throw run.ended;
		run.sendOff();
		if (mode === 'CUSTOM_FUNCTION' && host.now() - startedAt > CUSTOM_FUNCTION_LIMIT_MS)
			throw new RunEnded('Exceeded maximum execution time');
		return { ...cost(), ok: true, result: call.isFromPage ? checkReturn(returned) : jsonOf(returned) };
	} catch (error) {
		const cause = run.ended ?? (host.lastError?.own === error ? host.lastError?.error : undefined);
		return {
			...cost(),
			ok: false,
			message: messageOf(cause ?? error),
			...(cause instanceof ScopeNeeded ? { neededScopes: cause.scopes } : {}),
			...(cause instanceof NotImplemented ? { isNotImplemented: true } : {}),
		};
	} finally {
		for (const lock of run.releases) lock.releaseLock();
		host.lastError = undefined;
	}
}

class NotFound extends Error {
	constructor(functionName: string) {
		super(`Script function not found: ${functionName}`);
	}
}

/** Functions that cells may call: Google knows them by their comment. */
function customFunctionsOf(code: string): ReadonlySet<string> {
	return new Set([...code.matchAll(/@customfunction\s*\*\/\s*function (\w+)/g)].map(([, name = '']) => name.toUpperCase()));
}

function defineGlobals(run: ScriptRun): void {
	for (const [name, service] of Object.entries(servicesOf(run))) {
		Object.defineProperty(run.realm.context, name, { value: expose(run, service), enumerable: false, configurable: true, writable: true });
	}
	for (const name of absentServices) {
		Object.defineProperty(run.realm.context, name, {
			enumerable: false,
			configurable: true,
			get: () => {
				throw new run.realm.Error(new NotImplemented(name).message);
			},
		});
	}
}

/** Simple triggers get an event; others the parameters, made anew inside the context. */
function invoke(run: ScriptRun, { functionName, parameters }: ScriptCall, mode: AuthModeName): unknown {
	const { context } = run.realm;
	if (!/^[A-Za-z_$][\w$]*$/.test(functionName)) throw new NotFound(functionName);
	const target: unknown = runInContext(`typeof ${functionName} === 'function' ? ${functionName} : undefined`, context);
	if (typeof target !== 'function') throw new NotFound(functionName);
	const isTrigger = functionName === 'onOpen' || functionName === 'onInstall';
	const given = isTrigger
		? [run.realm.Object.assign(runInContext('({})', context) as object, { authMode: memberOf(AuthMode, mode) })]
		: (runInContext('((text) => JSON.parse(text))', context) as (text: string) => unknown[])(parameters ?? '[]');
	const apply = runInContext('((target, parameters) => target.apply(undefined, parameters))', context) as (
		target: unknown,
		parameters: unknown,
	) => unknown;
	return apply(target, given);
}

/** One compilation a bundle; the context is new all the same. */
function scriptOf(code: string): Script {
	let script = compiled.get(code);
	if (!script) {
		script = new Script(code, { filename: 'Code.js' });
		compiled.clear();
		compiled.set(code, script);
	}
	return script;
}

function jsonOf(value: unknown): string | undefined {
	return value instanceof EnumMember ? JSON.stringify(value.name()) : JSON.stringify(value);
}

function messageOf(error: unknown): string {
	if (typeof error !== 'object' || error === null || !('message' in error)) return String(error);
	const { code, message, name } = error as { code?: string; message: unknown; name?: unknown };
	if (code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return 'Exceeded maximum execution time';
	return name === undefined || name === 'Error' || error instanceof Error ? String(message) : `${String(name)}: ${String(message)}`;
}
