import type { GridMutation } from '../server/grid-mutation.ts';
import { isKept } from './kept-changes.ts';
import { keepMutations } from './server.ts';

/** Gathers what the person does and tells the server in one go, in order. */
export class MutationQueue {
	readonly #complain: (message: string) => void;
	#waiting: GridMutation[] = [];

	constructor(complain: (message: string) => void) {
		this.#complain = complain;
	}

	add(mutation: GridMutation): void {
		if (!isKept(mutation.id)) return;
		this.#waiting.push(structuredClone(mutation));
		if (this.#waiting.length === 1) queueMicrotask(() => this.#send());
	}

	#send(): void {
		const mutations = this.#waiting;
		this.#waiting = [];
		keepMutations(mutations).catch((error: unknown) =>
			this.#complain(`Not saved: ${error instanceof Error ? error.message : String(error)}`),
		);
	}
}
