import type { Report } from '../../report/report.ts';
import type { Row } from '../../report/table.ts';

export interface Meetings {
	/** Those of the period that have taken place, the first first. Days are whole serial dates. */
	readonly held: readonly { readonly row: Row<'meetings'>; readonly day: number }[];
	/** Rows without a date, or with one outside the period: a structure rule speaks of them, and they may belong in it. */
	readonly misplaced: number;
}

/** The committee's meetings of the period; without a period all that were ever held. Meetings yet to come are left out. */
export function meetingsOf({ report, meetings }: Report, asOf: number): Meetings {
	const start = report.only.value('periodStart') ?? Number.NEGATIVE_INFINITY;
	const end = report.only.value('periodEnd') ?? Number.POSITIVE_INFINITY;
	const held: { row: Row<'meetings'>; day: number }[] = [];
	let misplaced = 0;
	for (const row of meetings) {
		const date = row.value('date');
		const day = date === undefined ? undefined : Math.floor(date);
		if (day === undefined || day < start || day > end) misplaced++;
		else if (day <= asOf) held.push({ row, day });
	}
	held.sort((one, other) => one.day - other.day);
	return { held, misplaced };
}
