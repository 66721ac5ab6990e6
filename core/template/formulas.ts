import type { ColumnPath } from '../sections/sections.ts';
import { Z_95 } from '../statistics/confidence.ts';
import { marginOfError } from '../statistics/margin-of-error.ts';

/** How a column that the template works out is got from others of its row. */
export interface ComputedColumn {
	/** Keys of the columns it needs; blank as long as one of them is. */
	readonly from: readonly string[];
	/** The formula over the cells of `from`, in that order. */
	readonly formula: (...cells: string[]) => string;
	/** The same, worked out here; `undefined` where there is no result. Percentages are in points. */
	readonly result: (...values: number[]) => number | undefined;
}

export const computedColumns: Readonly<Partial<Record<ColumnPath, ComputedColumn>>> = {
	'complaints.openAtEnd': {
		from: ['openAtStart', 'received', 'closed'],
		formula: (start, received, closed) => `${start}+${received}-${closed}`,
		result: (start = 0, received = 0, closed = 0) => start + received - closed,
	},
	'complaints.perThousand': {
		from: ['received', 'subscribers'],
		formula: (received, subscribers) => `IF(${subscribers}<=0,"",${received}/${subscribers}*1000)`,
		result: (received = 0, subscribers = 0) => (subscribers > 0 ? (received / subscribers) * 1000 : undefined),
	},
	// Cochran, Sampling Techniques, 3rd ed., sections 2.6 and 3.2: with finite population correction.
	'satisfaction.marginOfError': {
		from: ['responses', 'population', 'satisfiedShare'],
		formula: (n, all, share) =>
			`IF(OR(${n}<=0,${n}>${all},${share}<0,${share}>1),"",IF(${all}<=1,0,${Z_95}*SQRT(${share}*(1-${share})/${n})*SQRT((${all}-${n})/(${all}-1))))`,
		result: (n = 0, all = 0, share = 0) => marginOfError(n, all, share),
	},
	'balances.closing': {
		from: ['opening', 'inflow', 'outflow'],
		formula: (opening, inflow, outflow) => `${opening}+${inflow}-${outflow}`,
		result: (opening = 0, inflow = 0, outflow = 0) => opening + inflow - outflow,
	},
	'unitCosts.unitCost': {
		from: ['cost', 'volume'],
		formula: (cost, volume) => `IF(${volume}=0,"",${cost}/${volume})`,
		result: (cost = 0, volume = 0) => (volume === 0 ? undefined : cost / volume),
	},
};

/** The whole formula: nothing as long as one of the cells it needs holds no number. */
export function computedFormula(computed: ComputedColumn, cells: readonly string[]): string {
	return `IF(COUNT(${cells.join(',')})<${cells.length},"",${computed.formula(...cells)})`;
}

/** Columns whose sum says something, by section. */
export const summedColumns: Readonly<Record<string, readonly string[]>> = {
	partners: ['population', 'costShare'],
	complaints: ['openAtStart', 'received', 'closed', 'openAtEnd', 'subscribers'],
	budget: ['budget', 'actual', 'previous'],
	contributions: ['due', 'paid'],
	unitCosts: ['cost'],
};
