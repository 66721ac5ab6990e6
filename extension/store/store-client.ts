import type { StoreAnswer, StoreCall, StoreCalls, StoreProblem } from '../messages/store-messages.ts';

const TRIES = 8;
const WAIT_AT_FIRST = 50;

/** Something could not be put on disk; what was typed is still in its field. */
export class StoreError extends Error {
	readonly problem: StoreProblem;

	constructor(problem: StoreProblem) {
		super(problem);
		this.name = 'StoreError';
		this.problem = problem;
	}
}

/**
 * Asks the store, and asks again where the background was stopped before it answered: every call may come twice without
 * doing twice.
 *
 * @throws StoreError
 */
export async function callStore<C extends StoreCall>(call: C, ...values: Parameters<StoreCalls[C]>): Promise<ReturnType<StoreCalls[C]>> {
	for (let tried = 1; ; tried++) {
		if (chrome.runtime?.id === undefined) throw new StoreError('extension-reloaded');
		const answer = await ask(call, values);
		if (answer !== undefined) {
			if ('problem' in answer) throw new StoreError(answer.problem);
			return answer.value as ReturnType<StoreCalls[C]>;
		}
		if (tried === TRIES) throw new StoreError('storage-failed');
		await new Promise((resolve) => setTimeout(resolve, WAIT_AT_FIRST * 2 ** tried));
	}
}

/** `undefined` where nobody answered. */
async function ask(call: StoreCall, values: readonly unknown[]): Promise<StoreAnswer | undefined> {
	try {
		return ((await chrome.runtime.sendMessage({ kind: 'store', call, values })) as StoreAnswer | undefined) ?? undefined;
	} catch {
		return undefined;
	}
}
