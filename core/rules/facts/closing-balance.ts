import type { Report } from '../../report/report.ts';
import { isSameSum } from '../../statistics/rounding.ts';

/** What the Balances form says of the cash at the period's end, against what its other figures make. */
export interface ClosingBalance {
	readonly reported: number;
	/** Opening + money in − money out. */
	readonly workedOut: number;
	/** `minus`: they agree once money out is read without its minus; `opening`: once the opening is the last closing. */
	readonly agreement: 'agrees' | 'minus' | 'opening' | 'differs';
}

/** `undefined` where one of the four figures is missing or can't be read: structure rules say so. */
export function closingBalanceOf(report: Report): ClosingBalance | undefined {
	const form = report.balances.only;
	const opening = form.value('opening');
	const inflow = form.value('inflow');
	const outflow = form.value('outflow');
	const reported = form.value('closing');
	const previousClosing = form.value('previousClosing');
	if (opening === undefined || inflow === undefined || outflow === undefined || reported === undefined) return undefined;
	const agrees = (start: number, out: number) => isSameSum(reported, start + inflow - out, [start, inflow, out]);
	const agreement = agrees(opening, outflow)
		? 'agrees'
		: outflow < 0 && agrees(opening, -outflow)
			? 'minus'
			: previousClosing !== undefined && agrees(previousClosing, outflow)
				? 'opening'
				: 'differs';
	return { reported, workedOut: opening + inflow - outflow, agreement };
}
