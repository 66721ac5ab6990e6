import { describe, expect, test } from 'vitest';
import { type ActivityStatus, contradictionOf } from './activity.ts';

const asOf = 44_012;

describe('an activity', () => {
	test.each<[string, ActivityStatus, number | undefined, number | undefined, string | undefined]>([
		['may be done without a figure or a day', 'done', undefined, undefined, undefined],
		['may have ended on the very day', 'done', 100, asOf + 0.5, undefined],
		['that is done is complete', 'done', 90, asOf - 10, 'doneButIncomplete'],
		['can’t have ended tomorrow', 'done', 100, asOf + 1, 'endsInFuture'],
		['under way has not ended', 'in-progress', 60, asOf - 10, 'endedButOpen'],
		['under way may have hardly begun', 'in-progress', 0, undefined, undefined],
		['that is late is not complete', 'delayed', 100, undefined, 'completeButOpen'],
		['that is planned has not begun', 'planned', 5, undefined, 'plannedButStarted'],
		['that is planned may stand at nothing', 'planned', 0, undefined, undefined],
		['may be cancelled half-way, on a certain day', 'cancelled', 50, asOf - 10, undefined],
		['is not cancelled when it is complete', 'cancelled', 100, undefined, 'completeButOpen'],
		['is never more than complete', 'in-progress', 101, undefined, 'outOfRange'],
		['is never less than begun', 'in-progress', -1, undefined, 'outOfRange'],
	])('%s', (_, status, complete, endedOn, expected) => {
		expect(contradictionOf(status, complete, endedOn, asOf)).toBe(expected);
	});
});
