import { Problem } from './problem.ts';

/** Google stops a run after six minutes, in the middle of whatever it does; we stop before, between two steps. */
const LONGEST_RUN = 5 * 60_000;
/** This module is set up by the first call of a run, and by each run anew. */
const start = Date.now();

/** Whether there is time for another step. */
export function hasTime(): boolean {
	return Date.now() - start <= LONGEST_RUN;
}

/** Throws once there is no time left for another step. */
export function checkTime(): void {
	if (!hasTime()) throw new Problem('outOfTime');
}
