import type { Table } from '../../report/table.ts';
import { defineRule, type Examples } from '../../rule/index.ts';
import { sectionKeys } from '../../sections/sections.ts';

export const totalAmongRows = defineRule({
	id: 'structure/total-among-rows',
	severity: 'warning',
	sources: ['tabular'],
	reads: [],
	messages: {
		sum: { name: 'text', section: 'section' },
	},
	check({ report }, judge) {
		for (const section of sectionKeys) {
			const { unnamedTotal } = report[section] as Table;
			if (!unnamedTotal) continue;
			const { sheet, row, column, name } = unnamedTotal;
			judge.fail('sum', { sheet, row, column, section }, { name, section });
		}
	},
});

export const examples: Examples<typeof totalAmongRows> = {
	valid: [
		{
			name: 'A row named Total is a total, in each language',
			report: {
				partners: [
					{ municipality: 'Alder', population: 12_400, costShare: 60 },
					{ municipality: 'Birch', population: 8100, costShare: 40 },
					{ municipality: 'Усього', population: 20_500, costShare: 100 },
				],
			},
		},
		{
			name: 'Two rows alike are no sum',
			report: {
				contributions: [
					{ municipality: 'Alder', due: 5000, paid: 5000 },
					{ municipality: 'Birch', due: 5000, paid: 5000 },
				],
			},
		},
	],
	invalid: [
		{
			name: 'The district stands below its municipalities as if it were one of them',
			report: {
				partners: [
					{ municipality: 'Alder', population: 12_400, costShare: 60 },
					{ municipality: 'Birch', population: 8100, costShare: 40 },
					{ municipality: 'Valley district', population: 20_500, costShare: 100 },
				],
			},
			findings: [{ message: 'sum', at: 'Partners!A4' }],
		},
	],
};
