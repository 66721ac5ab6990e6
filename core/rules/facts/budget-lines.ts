import type { Report } from '../../report/report.ts';
import { foldName } from '../../workbook/index.ts';

/** What Budget says of the whole, of a service and of a partner's contribution. */
export interface BudgetLines {
	/** Sums of what was received and spent; `undefined` where a figure is missing or Budget has no such line. */
	readonly revenue: number | undefined;
	readonly expenditure: number | undefined;
	/** Contributions received, by the lines that name them. */
	readonly contributions: number | undefined;
	/** Rows of these lines. */
	readonly contributionRows: readonly number[];
	/** The line of a partner's contribution, where just one names it. */
	contributionOf(municipality: string | undefined): number | undefined;
	/** What the lines that begin with a service's name come to. */
	costOf(service: string): number | undefined;
	/** Rows of these lines. */
	costRows(service: string): readonly number[];
}

const known = new WeakMap<Report, BudgetLines>();

export function budgetOf(report: Report): BudgetLines {
	const lines = known.get(report) ?? readLines(report);
	known.set(report, lines);
	return lines;
}

function readLines(report: Report): BudgetLines {
	const { budget } = report;
	const names = budget.values('line').map((line) => (line === undefined ? '' : ` ${foldName(line)} `));
	const [kinds, categories, actuals] = [budget.values('kind'), budget.values('category'), budget.values('actual')];
	const rowsOf = (isMeant: (index: number) => boolean) => Array.from({ length: budget.length }, (_, index) => index).filter(isMeant);
	const sumOf = (rows: readonly number[]) => {
		let sum = 0;
		for (const index of rows) {
			const value = actuals[index];
			if (value === undefined) return undefined;
			sum += value;
		}
		return rows.length > 0 ? sum : undefined;
	};
	const contributionRows = rowsOf((index) => kinds[index] !== 'expenditure' && categories[index] === 'contributions');
	const costRows = (service: string) => {
		const name = ` ${foldName(service)} `;
		return name.trim() === '' ? [] : rowsOf((index) => kinds[index] === 'expenditure' && (names[index] ?? '').startsWith(name));
	};
	return {
		revenue: sumOf(rowsOf((index) => kinds[index] === 'revenue')),
		expenditure: sumOf(rowsOf((index) => kinds[index] === 'expenditure')),
		contributions: sumOf(contributionRows),
		contributionRows,
		contributionOf(municipality) {
			const name = municipality === undefined ? '' : ` ${foldName(municipality)} `;
			if (name.trim() === '') return undefined;
			const [only, ...others] = contributionRows.filter((index) => (names[index] ?? '').includes(name));
			return others.length === 0 ? only : undefined;
		},
		costOf: (service) => sumOf(costRows(service)),
		costRows,
	};
}
