import { Problem } from './problem.ts';

/** Google stops a run after six minutes, in the middle of whatever it does; we stop before, between two steps. */
const LONGEST_RUN = 5 * 60_000;

export class Deadline {
	private readonly end = Date.now() + LONGEST_RUN;

	/** Throws once there is no time left for another step. */
	check(): void {
		if (Date.now() > this.end) throw new Problem('outOfTime');
	}
}
