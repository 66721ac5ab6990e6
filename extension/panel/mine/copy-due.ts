import type { ReviewEvent } from '#core';

const A_DAY = 86_400_000;
/** Before a month has passed. */
const LONGEST = 25 * A_DAY;

export interface CopyTimes {
	/** Id of one's own review. */
	readonly mine: string;
	/** When a copy was last saved, and the time now, in milliseconds since 1970. */
	readonly last: number;
	readonly now: number;
}

/** Whether something of one's own that no copy holds was written so long ago. A time that can't be is taken for long ago. */
export function isDue(events: readonly ReviewEvent[], { mine, last, now }: CopyTimes): boolean {
	const times = events.filter(({ review }) => review === mine).map(({ at }) => Date.parse(at));
	const unsaved = times
		.map((time) => (time > now + A_DAY || Number.isNaN(time) ? last + 1 : time))
		.filter((time) => time > last || last === 0);
	const first = unsaved.reduce((one, other) => Math.min(one, other), Number.POSITIVE_INFINITY);
	return now - Math.max(last, first) > LONGEST;
}
