import type { Table } from '../../report/table.ts';
import { type ColumnPath, defineRule, type Examples } from '../../rule/index.ts';
import { countCells, passTheRest } from '../facts/cell-counts.ts';
import { type ScaleSlip, scaleSlipsOf } from '../facts/scale-slips.ts';
import { suggestValue } from '../facts/suggest-value.ts';

export const scaleSlip = defineRule({
	id: 'structure/scale-slip',
	severity: 'error',
	sources: ['practice', 'DHIS2'],
	isMaterial: true,
	isCause: true,
	reads: [],
	messages: {
		cell: { column: 'column', value: 'number', meant: 'number' },
		column: { column: 'column', times: 'number' },
		sheet: { section: 'section', times: 'number' },
	},
	check({ report }, judge) {
		const slips = scaleSlipsOf(report);
		const counts = countCells(report, ({ type }) => type === 'number' || type === 'money' || type === 'percent');
		passTheRest(
			judge,
			counts,
			slips.flatMap(({ cells }) => cells.slice(0, 1)),
		);
		for (const slip of slips) {
			const table = report[slip.section] as Table;
			const [place] = slip.cells;
			if (!place) continue;
			const column = `${slip.section}.${slip.key}` as ColumnPath;
			const times = 10 ** Math.abs(slip.power);
			if (slip.extent === 'cell') {
				judge.fail(
					'cell',
					place,
					{ column, value: slip.value, meant: slip.meant },
					{
						suggestions: suggestValue(table, slip.index, slip.key as never, slip.meant),
						...explanationOf(table, slip),
					},
				);
			} else if (slip.extent === 'column') judge.fail('column', place, { column, times }, { affects: slip.cells });
			else judge.fail('sheet', place, { section: slip.section, times }, { affects: slip.cells });
		}
	},
});

/** What became ten times as much may have its reason. */
function explanationOf(table: Table, { section, index }: ScaleSlip) {
	if (section !== 'services' && section !== 'budget') return {};
	const row = table.row(index);
	return { explanation: { at: row.at('explanation' as never), text: row.value('explanation' as never) as string | undefined } };
}

const collection = { service: 'Waste collection', municipality: 'All', unit: 'tonnes' } as const;

export const examples: Examples<typeof scaleSlip> = {
	valid: [
		{
			name: 'More than last period, and planned so',
			report: { services: [{ ...collection, planned: 9000, delivered: 8700, previous: 4100 }] },
		},
		{
			name: 'A few cases more are no nought too many',
			report: { services: [{ ...collection, unit: 'cases', planned: 3, delivered: 28, previous: 3 }] },
		},
		{
			name: 'Ten times as much, with its reason',
			report: {
				services: [
					{ ...collection, planned: 4000, delivered: 41_000, previous: 4100, explanation: 'The whole district joined in January' },
				],
			},
			explained: [{ message: 'cell', at: 'services 1 delivered' }],
		},
	],
	invalid: [
		{
			name: 'Metres where plan and last period are in kilometres',
			report: { services: [{ service: 'Roads', municipality: 'All', unit: 'km', planned: 1204, delivered: 1_209_000, previous: 1207 }] },
			findings: [{ message: 'cell', at: 'services 1 delivered', suggests: [1209] }],
		},
		{
			name: 'A share of one among shares of a hundred',
			report: {
				quality: [
					{
						service: 'Waste collection',
						indicator: 'Recycling rate',
						unit: '%',
						better: 'higher',
						target: 55,
						actual: 0.563,
						previous: 54.6,
					},
				],
			},
			findings: [{ message: 'cell', at: 'quality 1 actual', suggests: [56.3] }],
		},
		{
			name: 'What was spent stands in thousands: one finding for the column',
			report: {
				budget: [
					{ line: 'Staff', kind: 'Expenditure', budget: 120_000, actual: 118, previous: 115_000 },
					{ line: 'Fuel', kind: 'Expenditure', budget: 40_000, actual: 41.2, previous: 39_000 },
					{ line: 'Rent', kind: 'Expenditure', budget: 9000, actual: 9, previous: 9000 },
				],
			},
			findings: [{ message: 'column', at: 'budget 1 actual' }],
		},
		{
			name: 'The balances stand in thousands, the budget does not',
			report: {
				budget: [
					{ line: 'Contributions', kind: 'Revenue', budget: 620_000, actual: 625_000 },
					{ line: 'Staff', kind: 'Expenditure', budget: 610_000, actual: 605_000 },
				],
				balances: { opening: 50, inflow: 625, outflow: 605, closing: 70 },
			},
			findings: [{ message: 'sheet', at: 'balances opening' }],
		},
	],
};
