import type { Table } from '../../report/table.ts';
import { type ColumnPath, defineRule, type Examples } from '../../rule/index.ts';
import { type ColumnKey, columnsOf, sectionKeys, sections } from '../../sections/sections.ts';

/** Speaks for the required cells that no other rule asks for, so that each blank one has a finding. */
export const requiredValueMissing = defineRule({
	id: 'structure/required-value-missing',
	severity: 'error',
	sources: ['S12', 'tabular'],
	reads: [],
	messages: {
		value: { column: 'column' },
		column: { column: 'column', section: 'section' },
	},
	check({ report, asOf }, judge) {
		const surveyedOn = report.satisfaction.values('surveyedOn');
		for (const section of sectionKeys) {
			const table = report[section] as Table;
			if (table.length === 0) continue;
			const { topic } = sections[section];
			const isPlanned = (index: number) => section === 'satisfaction' && (surveyedOn[index] ?? 0) > asOf;
			for (const [key, column] of columnsOf(section)) {
				if (!column.required || column.isKey || column.hasOwnMissingRule) continue;
				const name = key as ColumnKey<typeof section>;
				const data = { column: `${section}.${key}` as ColumnPath };
				const asks = (index: number) => column.required === true || !isPlanned(index);
				if (!table.hasColumn(name as never)) {
					const cells = [...table].filter(({ index }) => asks(index)).map((row) => row.at(name as never));
					if (cells.length > 0) judge.missing('column', [table.headerAt(name as never), ...cells], { ...data, section });
					continue;
				}
				const { values, filled } = table.column(name as never);
				if (filled === table.length && column.required === true) {
					judge.pass(filled, topic);
					continue;
				}
				for (let index = 0; index < table.length; index++) {
					if (!asks(index)) continue;
					if (values[index] !== undefined || !table.row(index).isMissing(name as never)) judge.pass(1, topic);
					else judge.missing('value', table.at(index, name as never), data);
				}
			}
		}
	},
});

const required = { entity: null, periodStart: null, periodEnd: null, stage: null, currency: null, preparedBy: null, dueOn: null } as const;
const complete = { line: 'Fuel', kind: 'Expenditure', budget: 100, actual: 98 } as const;

export const examples: Examples<typeof requiredValueMissing> = {
	valid: [
		{ name: 'A budget line with all that it needs', report: { budget: [complete] } },
		{
			name: 'A survey that is yet to be made needs no result',
			report: { satisfaction: [{ service: 'Roads', municipality: 'All', surveyedOn: '2020-11-01', satisfiedShare: null }] },
		},
	],
	invalid: [
		{
			name: 'A line without its actual figure',
			report: { budget: [complete, { line: 'Tyres', kind: 'Expenditure', budget: 40, actual: null }] },
			findings: [{ message: 'value', at: 'budget 2 actual', outcome: 'missing' }],
		},
		{
			name: 'No line says whether it is revenue or expenditure',
			report: { budget: [{ line: 'Fuel', budget: 100, actual: 98 }] },
			findings: [{ message: 'column', at: 'Budget!A1', outcome: 'missing' }],
		},
		{
			name: 'Of the report itself nothing is said',
			report: { report: required, budget: [complete] },
			findings: Object.keys(required).map((key) => ({ message: 'value', at: `report ${key}`, outcome: 'missing' })),
		},
	],
};
