import { columnPresence, placesOfAbsentColumn } from '../../report/column-presence.ts';
import { defineRule, type Examples } from '../../rule/index.ts';

export const sourceMissing = defineRule({
	id: 'quality/source-missing',
	severity: 'info',
	sources: ['practice', 'tabular'],
	reads: ['quality'],
	messages: {
		value: { indicator: 'text' },
		column: { column: 'column' },
	},
	check({ report }, judge) {
		const table = report.quality;
		if (table.length === 0) return;
		const presence = columnPresence(report, 'quality', 'source');
		if (presence === 'misspelt') judge.withhold(table.length);
		if (presence === 'absent') judge.missing('column', placesOfAbsentColumn(table, 'source'), { column: 'quality.source' });
		if (presence !== 'present') return;
		const values = table.values('source');
		let passed = 0;
		for (let index = 0; index < table.length; index++) {
			if (values[index] !== undefined || table.row(index).isUnreadable('source')) passed++;
			else judge.missing('value', table.at(index, 'source'), { indicator: table.values('indicator')[index] ?? '?' });
		}
		judge.pass(passed);
	},
});

const recycling = {
	service: 'Waste collection',
	indicator: 'Recycling rate',
	unit: '%',
	better: 'higher',
	target: 55,
	actual: 54,
} as const;
const visits = { service: 'Home care', indicator: 'Visits on time', unit: '%', better: 'higher', target: 95, actual: 96 } as const;

export const examples: Examples<typeof sourceMissing> = {
	valid: [
		{
			name: 'Where each figure comes from',
			report: {
				quality: [
					{ ...recycling, source: 'Weighbridge log' },
					{ ...visits, source: 'Time sheets' },
				],
			},
		},
		{
			name: 'Nothing on quality: another rule says so',
			report: { services: [{ service: 'Home care', municipality: 'All', delivered: 900 }] },
		},
	],
	invalid: [
		{
			name: 'A figure out of nowhere',
			report: {
				quality: [
					{ ...recycling, source: 'Weighbridge log' },
					{ ...visits, source: '-' },
				],
			},
			findings: [{ message: 'value', at: 'quality 2 source', outcome: 'missing' }],
		},
		{
			name: 'A sheet without a column for sources is one finding',
			report: { quality: [recycling, visits] },
			findings: [{ message: 'column', at: 'Quality!A1', outcome: 'missing' }],
		},
	],
};
