/// <reference types="google-apps-script" />
import { types } from 'node:util';
import { EnumMember, isEnumeration } from './enumerations.ts';
import { isBufferedWrite } from './local-calls.ts';
import type { ScriptRun } from './script-run.ts';
import { NotImplemented, RefusedWrite, RunEnded, ServiceError } from './service-error.ts';

/** An object of Google's services. Scripts never hold it itself, but what `expose` makes of it. */
export abstract class ServiceObject {
	/** The name that Google's reference gives the class. */
	abstract readonly serviceName: string;

	/** The type that Google gives it: only the calls that are used are there, the others throw with their name. */
	asGoogle<GoogleType>(): GoogleType {
		return this as unknown as GoogleType;
	}
}

const exposed = new WeakMap<ServiceObject, { run: ScriptRun; proxy: object }>();
const targets = new WeakMap<object, ServiceObject>();

/** Asked of any object by the language itself; absent at Google too. */
const languageKeys = new Set(['then', 'toJSON', 'constructor', 'valueOf', 'length', 'prototype', '__proto__']);

/** The object as a script gets it: each method counted, timed and authorised; what is not implemented fails with its name. */
export function expose(run: ScriptRun, target: ServiceObject): object {
	const known = exposed.get(target);
	if (known?.run === run) return known.proxy;
	const methods = new Map<string, (...parameters: unknown[]) => unknown>();
	const proxy = new Proxy(Object.create(null) as object, {
		get: (_object, key) => {
			if (typeof key === 'symbol') return undefined;
			if (key === 'toString') return () => target.serviceName;
			if (languageKeys.has(key)) return undefined;
			const member = (target as unknown as Record<string, unknown>)[key];
			if (isEnumeration(member)) return member;
			if (typeof member !== 'function' || key === 'asGoogle') throw inRealm(run, new NotImplemented(`${target.serviceName}.${key}`));
			const method = methods.get(key) ?? wrap(run, target, key, member as (...parameters: unknown[]) => unknown);
			methods.set(key, method);
			return method;
		},
		has: (_object, key) => typeof key === 'string' && key in target,
		set: (_object, key) => {
			throw inRealm(run, new ServiceError(`${target.serviceName}.${String(key)} can't be set.`));
		},
	});
	exposed.set(target, { run, proxy });
	targets.set(proxy, target);
	return proxy;
}

function wrap(run: ScriptRun, target: ServiceObject, name: string, method: (...parameters: unknown[]) => unknown) {
	return (...parameters: unknown[]): unknown => {
		try {
			run.enter(target.serviceName, name);
			return intoRealm(run, method.apply(target, parameters.map(outOfRealm)));
		} catch (error) {
			if (error instanceof RunEnded) run.endWith(error);
			if (error instanceof RefusedWrite && isBufferedWrite(target.serviceName, name) && run.holdBack(error)) return expose(run, target);
			throw inRealm(run, error);
		}
	};
}

/** Errors are the script's own, so that `instanceof Error` holds; one that ends the run is told apart by the runner. */
function inRealm(run: ScriptRun, error: unknown): unknown {
	if (!(error instanceof ServiceError || error instanceof RunEnded)) return error;
	const own = new run.realm.Error(error.message);
	own.name = 'Exception';
	run.host.lastError = { own, error };
	return own;
}

/** What a service hands to the script: objects exposed, arrays and dates of the script's own realm. */
function intoRealm(run: ScriptRun, value: unknown): unknown {
	if (typeof value !== 'object' || value === null || value instanceof EnumMember) return value;
	if (value instanceof ServiceObject) return expose(run, value);
	if (Array.isArray(value)) {
		const own = new run.realm.Array<unknown>(value.length);
		for (let index = 0; index < value.length; index++) own[index] = intoRealm(run, value[index]);
		return own;
	}
	if (value instanceof Date) return new run.realm.Date(value.getTime());
	if (value instanceof PlainObject) return run.realm.Object.assign({}, run.realm.Object.fromEntries(Object.entries(value.entries)));
	return value;
}

/** A plain object that a service hands out, e.g. all properties. */
export class PlainObject {
	readonly entries: Readonly<Record<string, unknown>>;

	constructor(entries: Readonly<Record<string, unknown>>) {
		this.entries = entries;
	}
}

/** What a script hands in: exposed objects taken out again, dates, arrays and plain objects of this realm. */
function outOfRealm(value: unknown): unknown {
	if (typeof value !== 'object' || value === null) return value;
	const target = targets.get(value);
	if (target) return target;
	if (Array.isArray(value)) {
		const taken = new Array<unknown>(value.length);
		for (let index = 0; index < value.length; index++) taken[index] = outOfRealm(value[index]);
		return taken;
	}
	if (types.isDate(value)) return new Date(value.getTime());
	const prototype: unknown = Object.getPrototypeOf(value);
	const isPlain = prototype === null || Object.getPrototypeOf(prototype) === null;
	return isPlain && !isEnumeration(value) ? Object.fromEntries(Object.entries(value).map(([key, part]) => [key, outOfRealm(part)])) : value;
}
