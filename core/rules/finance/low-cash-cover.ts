import { defineRule, type Examples } from '../../rule/index.ts';
import { closingBalanceOf } from '../facts/closing-balance.ts';
import { monthsIn, periodOf } from '../facts/period.ts';

/** Noise of binary fractions. */
const NOISE = 1e-9;

/** Expenditure is the money that went out by the Balances: what the cash has to cover, loans and investments too. */
export const lowCashCover = defineRule({
	id: 'finance/low-cash-cover',
	severity: 'warning',
	sources: ['practice'],
	parameters: ['cashCover'],
	reads: ['balances'],
	messages: {
		low: { closing: 'money', monthly: 'money', cover: 'number', asked: 'number' },
	},
	check({ report, parameter }, judge) {
		const form = report.balances.only;
		const balance = closingBalanceOf(report);
		const period = periodOf(report);
		const outflow = form.value('outflow');
		// Balances that don't add up, or money out with a minus, are reported as such: this can be judged once they do.
		const isKnown = balance && balance.agreement !== 'differs' && balance.agreement !== 'minus';
		if (!isKnown || !period || outflow === undefined || outflow < 0) {
			judge.withhold();
			return;
		}
		const monthly = outflow / monthsIn(period);
		const asked = parameter('cashCover');
		if (balance.reported >= asked * monthly - NOISE) judge.pass();
		else {
			const closing = balance.reported;
			const cover = monthly === 0 ? 0 : closing / monthly;
			const involves = [form.at('opening'), form.at('inflow'), report.report.only.at('periodStart'), report.report.only.at('periodEnd')];
			judge.fail('low', [form.at('closing'), form.at('outflow')], { closing, monthly, cover, asked }, { involves });
		}
	},
});

const report = { periodStart: '2020-01-01', periodEnd: '2020-06-30' } as const;

export const examples: Examples<typeof lowCashCover> = {
	valid: [
		{
			name: 'Exactly one month of a half-year’s expenditure is left',
			report: { report, balances: { opening: 18_250, inflow: 88_150, outflow: 91_200, closing: 15_200 } },
		},
		{ name: 'Nothing was spent', report: { report, balances: { opening: 0, inflow: 0, outflow: 0, closing: 0 } } },
		{
			name: 'The agreement asks for no reserve',
			report: {
				report,
				balances: { opening: 18_250, inflow: 73_150, outflow: 91_200, closing: 200 },
				settings: [{ parameter: 'cashCover', value: 0 }],
			},
		},
		{
			name: 'The balances don’t add up: another rule says so',
			report: { report, balances: { opening: 18_250, inflow: 88_150, outflow: 91_200, closing: 152 } },
		},
		{
			name: 'Without the period there are no months',
			report: { balances: { opening: 18_250, inflow: 73_150, outflow: 91_200, closing: 200 } },
		},
	],
	invalid: [
		{
			name: 'The cash would last for a third of a month',
			report: { report, balances: { opening: 18_250, inflow: 78_010, outflow: 91_200, closing: 5060 } },
			findings: [{ message: 'low', at: 'balances closing' }],
		},
		{
			name: 'The account is overdrawn',
			report: { report, balances: { opening: 18_250, inflow: 70_950, outflow: 91_200, closing: -2000 } },
			findings: [{ message: 'low', at: 'balances closing' }],
		},
	],
};
