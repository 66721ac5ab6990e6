import type { Table } from '../../report/table.ts';
import { type ColumnPath, defineRule, type Examples } from '../../rule/index.ts';
import type { SectionKey } from '../../sections/sections.ts';
import { closingBalanceOf } from '../facts/closing-balance.ts';

/** Columns in which no sum can be below zero. */
const columns: readonly { readonly section: SectionKey; readonly keys: readonly string[] }[] = [
	{ section: 'budget', keys: ['actual', 'budget'] },
	{ section: 'contributions', keys: ['paid', 'due'] },
	{ section: 'unitCosts', keys: ['cost', 'volume', 'unitCost'] },
	{ section: 'balances', keys: ['inflow', 'outflow', 'debt', 'billed', 'collected'] },
];

export const negativeAmount = defineRule({
	id: 'finance/negative-amount',
	severity: 'error',
	sources: ['practice'],
	isCause: true,
	reads: ['budget', 'contributions', 'unitCosts', 'balances'],
	messages: {
		negative: { column: 'column', amount: 'money' },
		column: { column: 'column' },
	},
	check({ report }, judge) {
		// A minus before money out is finance/balances-do-not-add-up's where the sum shows it.
		const hasMinus = closingBalanceOf(report)?.agreement === 'minus';
		for (const { section, keys } of columns) {
			const table = report[section] as Table;
			for (const key of keys) {
				const { values } = table.column(key as never);
				const column = `${section}.${key}` as ColumnPath;
				const below: number[] = [];
				for (let index = 0; index < values.length; index++) {
					const value = values[index];
					if (typeof value !== 'number') continue;
					if (value < 0 && !(key === 'outflow' && hasMinus)) below.push(index);
					else judge.pass();
				}
				if (section === 'budget') tellOfBudget(table as Table<'budget'>, key as 'actual' | 'budget', below);
				else
					for (const index of below) {
						const text = section === 'contributions' ? (table as Table<'contributions'>).values('arrearsPlan')[index] : undefined;
						judge.fail(
							'negative',
							table.at(index, key as never),
							{ column, amount: values[index] as number },
							section === 'contributions' ? { explanation: { at: table.at(index, 'arrearsPlan' as never), text } } : {},
						);
					}
			}
		}

		/** Where all that was spent is written with a minus, it is a way of writing: one finding. */
		function tellOfBudget(table: Table<'budget'>, key: 'actual' | 'budget', below: readonly number[]): void {
			const amounts = table.values(key);
			const spent = table.values('kind').flatMap((kind, index) => (kind === 'expenditure' && (amounts[index] ?? 0) !== 0 ? [index] : []));
			const isWayOfWriting = spent.length > 1 && spent.every((index) => (amounts[index] ?? 0) < 0);
			if (isWayOfWriting) {
				const places = spent.map((index) => table.at(index, key));
				judge.fail('column', places, { column: `budget.${key}` }, { affects: places });
			}
			for (const index of below) {
				if (isWayOfWriting && spent.includes(index)) continue;
				judge.fail(
					'negative',
					table.at(index, key),
					{ column: `budget.${key}`, amount: amounts[index] ?? 0 },
					{ explanation: { at: table.at(index, 'explanation'), text: table.values('explanation')[index] } },
				);
			}
		}
	},
});

export const examples: Examples<typeof negativeAmount> = {
	valid: [
		{
			name: 'A reversal with its reason',
			report: {
				budget: [
					{
						line: 'Legal costs',
						kind: 'Expenditure',
						budget: 1000,
						actual: -400,
						explanation: 'Provision of last year released after the ruling',
					},
				],
			},
			explained: [{ message: 'negative', at: 'budget 1 actual' }],
		},
		{
			name: 'Money out with a minus is another rule’s finding where the balances show it',
			report: { balances: { opening: 100, inflow: 50, outflow: -30, closing: 120 } },
		},
	],
	invalid: [
		{
			name: 'An expenditure with a minus among others without',
			report: {
				budget: [
					{ line: 'Staff', kind: 'Expenditure', budget: 1000, actual: 990 },
					{ line: 'Fuel', kind: 'Expenditure', budget: 400, actual: -410 },
				],
			},
			findings: [{ message: 'negative', at: 'budget 2 actual' }],
		},
		{
			name: 'All that was spent has a minus',
			report: {
				budget: [
					{ line: 'Staff', kind: 'Expenditure', budget: 1000, actual: -990 },
					{ line: 'Fuel', kind: 'Expenditure', budget: 400, actual: -410 },
				],
			},
			findings: [{ message: 'column', at: 'budget 1 actual' }],
		},
	],
};
