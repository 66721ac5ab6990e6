import type { GridMutation } from '../server/grid-mutation.ts';
import { keepMutations } from './server.ts';

/** What the workspace keeps of what a person does in the grid; the server has the same list. */
const kept = new Set([
	...['set-range-values', 'insert-row', 'remove-rows', 'insert-col', 'remove-col', 'set-worksheet-name'].map(
		(name) => `sheet.mutation.${name}`,
	),
	...['update-note', 'remove-note'].map((name) => `sheet.mutation.${name}`),
]);

/** Measures of the grid itself, which change nothing of a person's. */
const passing =
	/auto-height|numfmt|row-count|column-count|worksheet-config|gridlines|scroll|zoom|selection|range-theme|conditional-rule|activ/;

/** Gathers what the person does and tells the server in one go, in order. */
export class MutationQueue {
	readonly #complain: (message: string) => void;
	#waiting: GridMutation[] = [];

	constructor(complain: (message: string) => void) {
		this.#complain = complain;
	}

	add(mutation: GridMutation): void {
		if (!kept.has(mutation.id)) {
			if (!passing.test(mutation.id))
				this.#complain(`The workspace does not keep this change (${mutation.id}). It is gone when the page is loaded again.`);
			return;
		}
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
