import type { Report } from '../../report/report.ts';
import type { Row } from '../../report/table.ts';

/** Only a committee that is declared can be judged: the manual says that the partners "can" set one up. */
export function hasCommittee({ committee, meetings }: Report): boolean {
	return committee.length > 0 || meetings.length > 0;
}

/** Where a member stands; `unknown` where a date can't be read and the other one doesn't settle it. */
export type Seat = 'held' | 'left' | 'to-come' | 'unknown';

/**
 * Tells of each member whether they sat at the period's end or at any time since, up to the as-of date: a seat filled
 * again after the period is filled, and an old report looked at once more is judged by the committee of its own day.
 * Both dates of a term count as days in office; a blank one leaves the term open at that side.
 */
export function seatsOf({ report }: Report, asOf: number): (member: Row<'committee'>) => Seat {
	const since = Math.floor(Math.min(report.only.value('periodEnd') ?? asOf, asOf));
	return (member) => {
		const from = member.value('from');
		const to = member.value('to');
		if (to !== undefined && Math.floor(to) < since) return 'left';
		if (from !== undefined && Math.floor(from) > asOf) return 'to-come';
		return member.isUnreadable('from') || member.isUnreadable('to') ? 'unknown' : 'held';
	};
}

/** How many sat on the committee on a day: all of them, and those who are no substitutes. */
export function seatsAt({ committee }: Report, day: number): { readonly all: number; readonly regular: number } {
	let [all, regular] = [0, 0];
	for (const member of committee) {
		const [from, to] = [member.value('from'), member.value('to')];
		if ((from !== undefined && Math.floor(from) > day) || (to !== undefined && Math.floor(to) < day)) continue;
		all++;
		if (member.value('role') !== 'substitute') regular++;
	}
	return { all, regular };
}
