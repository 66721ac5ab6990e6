import type { Report } from '../../report/report.ts';
import type { Judge } from '../../rule/rule.ts';
import { placesOfAbsentColumn } from './absent-column.ts';

type Asked = 'better' | 'source' | 'target';

/** What a rule says of a value that an indicator lacks, or all of them. */
export const indicatorValueMessages = {
	value: { indicator: 'text' },
	column: { column: 'column' },
} as const;

/** Asks for a value of each indicator; a column that the sheet lacks is one fault. */
export function askOfIndicators(report: Report, key: Asked, judge: Judge<typeof indicatorValueMessages>): void {
	const table = report.quality;
	if (table.length === 0) return;
	if (!table.hasColumn(key)) {
		judge.missing('column', placesOfAbsentColumn(table, key), { column: `quality.${key}` });
		return;
	}
	const values = table.values(key);
	for (let index = 0; index < table.length; index++) {
		if (values[index] !== undefined || table.row(index).isUnreadable(key)) judge.pass();
		else judge.missing('value', table.at(index, key), { indicator: table.values('indicator')[index] ?? '?' });
	}
}
