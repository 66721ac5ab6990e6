import { columnPresence, placesOfAbsentColumn } from '../../report/column-presence.ts';
import { defineRule, type Examples } from '../../rule/index.ts';

export const targetMissing = defineRule({
	id: 'quality/target-missing',
	severity: 'warning',
	sources: ['S12'],
	reads: ['quality'],
	messages: {
		value: { indicator: 'text' },
		column: { column: 'column' },
	},
	check({ report }, judge) {
		const table = report.quality;
		if (table.length === 0) return;
		const presence = columnPresence(report, 'quality', 'target');
		if (presence === 'misspelt') judge.withhold(table.length);
		if (presence === 'absent') judge.missing('column', placesOfAbsentColumn(table, 'target'), { column: 'quality.target' });
		if (presence !== 'present') return;
		const values = table.values('target');
		let passed = 0;
		for (let index = 0; index < table.length; index++) {
			if (values[index] !== undefined || table.row(index).isUnreadable('target')) passed++;
			else judge.missing('value', table.at(index, 'target'), { indicator: table.values('indicator')[index] ?? '?' });
		}
		judge.pass(passed);
	},
});

const recycling = { service: 'Waste collection', indicator: 'Recycling rate', unit: '%', better: 'higher' } as const;
const visits = { service: 'Home care', indicator: 'Visits on time', unit: '%', better: 'higher' } as const;

export const examples: Examples<typeof targetMissing> = {
	valid: [
		{ name: 'A target for each indicator', report: { quality: [{ ...recycling, target: 55, actual: 54 }] } },
		{
			name: 'Zero is a target',
			report: { quality: [{ service: 'Home care', indicator: 'Complaints', unit: 'cases', better: 'lower', target: 0, actual: 3 }] },
		},
	],
	invalid: [
		{
			name: 'An indicator without a target',
			report: {
				quality: [
					{ ...recycling, target: 55, actual: 54 },
					{ ...visits, target: 'n/a', actual: 96 },
				],
			},
			findings: [{ message: 'value', at: 'quality 2 target', outcome: 'missing' }],
		},
		{
			name: 'A sheet without a column for targets is one finding',
			report: {
				quality: [
					{ ...recycling, actual: 54 },
					{ ...visits, actual: 96 },
				],
			},
			findings: [{ message: 'column', at: 'Quality!A1', outcome: 'missing' }],
		},
	],
};
