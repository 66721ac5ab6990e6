import type { Row } from '../../report/table.ts';
import type { Choice } from '../../sections/sections.ts';

export type ActivityStatus = Choice<'progressStatus'>;

/** An activity that was given up: no dates and no completion are asked of it. */
export function isCancelled(row: Row<'progress'>): boolean {
	return row.value('status') === 'cancelled';
}

/** How a status goes against the share completed or the day of the end. */
export type Contradiction = 'outOfRange' | 'endsInFuture' | 'doneButIncomplete' | 'endedButOpen' | 'completeButOpen' | 'plannedButStarted';

/**
 * The first contradiction between what is said of an activity; `undefined` where all of it can be true. `complete` in
 * points, the days as serial dates.
 */
export function contradictionOf(
	status: ActivityStatus,
	complete: number | undefined,
	endedOn: number | undefined,
	asOf: number,
): Contradiction | undefined {
	const isOpen = status !== 'done' && status !== 'cancelled';
	if (complete !== undefined && (complete < 0 || complete > 100)) return 'outOfRange';
	if (endedOn !== undefined && Math.floor(endedOn) > asOf) return 'endsInFuture';
	if (status === 'done') return complete !== undefined && complete < 100 ? 'doneButIncomplete' : undefined;
	if (isOpen && endedOn !== undefined) return 'endedButOpen';
	if (complete === 100) return 'completeButOpen';
	return status === 'planned' && complete !== undefined && complete > 0 ? 'plannedButStarted' : undefined;
}
