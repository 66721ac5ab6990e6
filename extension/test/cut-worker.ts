import type { Page } from 'playwright-core';
import type { TestBrowser } from './open-browser.ts';
import { attachTo } from './target-session.ts';

/** Longer than any step of the worker takes on a machine that is busy. */
const PATIENCE = 20_000;

export interface CutWorker {
	/**
	 * Stops the worker, starts it anew and runs `act`. The new worker is held by its debugger right after what it awaits for
	 * the `at`-th time, its transactions still open, and killed there; `undefined` only counts. What it passed, in order.
	 */
	readonly run: (at: number | undefined, act: () => Promise<void>) => Promise<void>;
	/** What the worker that is there now has awaited; nothing, where another has taken the place of the one that was counted. */
	readonly passed: () => Promise<string[]>;
}

interface Cut {
	at: number;
	passed: string[];
}

/**
 * Kills the background's worker at a place of one's choosing, the same at every run. All that the store awaits is an event
 * of IndexedDB, a digest or a word to the browser's own storage: these are counted inside the worker, and at the chosen one
 * a `debugger` statement holds the thread until the browser has taken the worker away. No clock has a part in it.
 */
export async function cutWorker(browser: TestBrowser, panel: Page): Promise<CutWorker> {
	const session = await browser.context.browser()?.newBrowserCDPSession();
	if (!session) throw new Error('No session with the browser');
	const find = async () => {
		const { targetInfos } = await session.send('Target.getTargets');
		return targetInfos.find(({ type, url }) => type === 'service_worker' && url.includes(browser.id))?.targetId;
	};
	const stop = async () => {
		const targetId = await find();
		if (targetId !== undefined) await session.send('Target.closeTarget', { targetId }).catch(() => undefined);
	};
	/** A message that the worker hears and does nothing about. */
	const wake = () => panel.evaluate(() => chrome.runtime.sendMessage({ kind: 'wake' }).catch(() => undefined));
	/** The browser keeps the target's id over a new start: a mark tells the old worker from the new one. */
	const isOld = async () => (await browser.worker()).evaluate(() => 'isOld' in globalThis);
	const start = async () => {
		await (await browser.worker()).evaluate(() => Object.assign(globalThis, { isOld: true }));
		await stop();
		for (const until = Date.now() + PATIENCE; Date.now() < until; ) {
			await wake();
			const targetId = await find();
			if (targetId !== undefined && !(await isOld().catch(() => true))) return targetId;
		}
		throw new Error('The worker did not start');
	};
	return {
		async run(at, act) {
			const targetId = await start();
			const target = await attachTo(session, targetId);
			await target.send('Debugger.enable');
			await target.evaluate(`(${countAwaits})(${at ?? 0})`);
			if (at === undefined) return await act();
			const isHeld = target.said('Debugger.paused');
			await Promise.all([withinPatience(isHeld, `The worker never came to its await number ${at}`), act()]);
			await session.send('Target.closeTarget', { targetId });
		},
		passed: async () => (await browser.worker()).evaluate(() => (globalThis as { cut?: Cut }).cut?.passed ?? []),
	};
}

function withinPatience(step: Promise<void>, complaint: string): Promise<void> {
	return new Promise((resolve, reject) => {
		const timer = setTimeout(() => reject(new Error(complaint)), PATIENCE);
		void step.then(() => {
			clearTimeout(timer);
			resolve();
		});
	});
}

/** Runs inside the worker. */
function countAwaits(at: number): void {
	const cut: Cut = { at, passed: [] };
	Object.assign(globalThis, { cut });
	const reach = (name: string) => {
		cut.passed.push(name);
		// biome-ignore lint/suspicious/noDebugger: this is what holds the worker
		if (cut.passed.length === cut.at) debugger;
	};
	const listen = EventTarget.prototype.addEventListener;
	EventTarget.prototype.addEventListener = function (this: EventTarget, type: string, listener: never, ...rest: never[]) {
		const name =
			this instanceof IDBOpenDBRequest && type === 'success'
				? 'opened'
				: this instanceof IDBRequest && type === 'success'
					? `asked of ${(this.source as IDBObjectStore | null)?.name}`
					: this instanceof IDBTransaction && type === 'complete'
						? 'on disk'
						: undefined;
		const heard = (event: Event) => {
			reach(name ?? '');
			(listener as (event: Event) => void).call(this, event);
		};
		listen.call(this, type, name === undefined ? listener : heard, ...rest);
	};
	const { subtle } = crypto;
	const digest = subtle.digest.bind(subtle);
	subtle.digest = async (...values) => {
		const bytes = await digest(...values);
		reach('hashed');
		return bytes;
	};
	const store = chrome.storage.session;
	const set = store.set.bind(store);
	store.set = (async (values: object) => {
		await set(values);
		reach('panels told');
	}) as typeof store.set;
}
