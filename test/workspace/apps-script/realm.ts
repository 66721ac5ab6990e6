import { createContext, runInContext } from 'node:vm';

/** The built-ins of a script's own V8 context: what it gets must be made of them, or `instanceof` fails as it would not at Google. */
export interface Realm {
	readonly context: object;
	readonly Array: ArrayConstructor;
	readonly Date: DateConstructor;
	readonly Error: ErrorConstructor;
	readonly Object: ObjectConstructor;
	/** A byte array as Apps Script hands it out: signed numbers. */
}

/**
 * A context as bare as Apps Script's: the language and nothing else. Node gives each context
 * some host globals of its own; what Apps Script lacks is taken away.
 */
export function createRealm(now: () => number): Realm {
	const context = createContext(Object.create(null) as object, { codeGeneration: { strings: true, wasm: false } });
	const realm = runInContext(BOOT, context) as Omit<Realm, 'context'> & { setClock: (clock: () => number) => void };
	realm.setClock(now);
	return { context, Array: realm.Array, Date: realm.Date, Error: realm.Error, Object: realm.Object };
}

/** Runs inside the context: the clock of the run stands behind `Date`, and globals that Apps Script lacks go. */
const BOOT = `(() => {
	let clock = () => 0;
	const RealDate = Date;
	const VirtualDate = new Proxy(RealDate, {
		construct: (target, parts, asked) => Reflect.construct(target, parts.length ? parts : [clock()], asked),
		apply: () => new RealDate(clock()).toString(),
		get: (target, key) => (key === 'now' ? () => clock() : Reflect.get(target, key)),
	});
	RealDate.prototype.constructor = VirtualDate;
	globalThis.Date = VirtualDate;
	for (const name of ['WebAssembly', 'SharedArrayBuffer', 'Atomics', 'console', 'escape', 'unescape']) {
		if (name !== 'escape' && name !== 'unescape') delete globalThis[name];
	}
	return { Array, Date: VirtualDate, Error, Object, setClock: (given) => { clock = given; } };
})()`;
