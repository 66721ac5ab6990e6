import { defineRule, type Examples } from '../../rule/index.ts';
import { roundMoney } from '../../statistics/rounding.ts';
import { closingBalanceOf } from '../facts/closing-balance.ts';
import { suggestValue } from '../facts/suggest-value.ts';

export const balancesDoNotAddUp = defineRule({
	id: 'finance/balances-do-not-add-up',
	severity: 'error',
	isMaterial: true,
	sources: ['arithmetic'],
	reads: ['balances'],
	messages: {
		differs: { closing: 'money', expected: 'money' },
		minus: { outflow: 'money' },
	},
	check({ report }, judge) {
		const form = report.balances.only;
		const balance = closingBalanceOf(report);
		// An opening balance that is not the last closing balance is reported as such, where it is all that is wrong.
		if (!balance || balance.agreement === 'opening') judge.withhold();
		else if (balance.agreement === 'agrees') judge.pass();
		else if (balance.agreement === 'minus') {
			const outflow = form.value('outflow') ?? 0;
			judge.fail('minus', form.at('outflow'), { outflow }, { suggestions: suggestValue(report.balances, 0, 'outflow', -outflow) });
		} else {
			const expected = roundMoney(balance.workedOut);
			judge.fail(
				'differs',
				[form.at('closing'), form.at('opening'), form.at('inflow'), form.at('outflow')],
				{ closing: balance.reported, expected },
				{ suggestions: suggestValue(report.balances, 0, 'closing', expected) },
			);
		}
	},
});

export const examples: Examples<typeof balancesDoNotAddUp> = {
	valid: [
		{
			name: 'Opening, plus money in, less money out, makes the closing balance',
			report: { balances: { opening: 18_250, inflow: 96_000, outflow: 91_400, closing: 22_850 } },
		},
		{ name: 'Whole figures may be one off', report: { balances: { opening: 18_250, inflow: 96_001, outflow: 91_400, closing: 22_850 } } },
		{
			name: 'Only the opening balance is wrong: another rule says so',
			report: { balances: { opening: 12_850, inflow: 96_000, outflow: 91_400, closing: 22_850, previousClosing: 18_250 } },
		},
		{ name: 'So it does of a figure that is missing', report: { balances: { opening: 18_250, inflow: 96_000, closing: 22_850 } } },
	],
	invalid: [
		{
			name: 'The closing balance was typed from an older version',
			report: { balances: { opening: 18_250, inflow: 96_000, outflow: 91_400, closing: 21_900 } },
			findings: [{ message: 'differs', at: 'balances closing', suggests: [22_850] }],
		},
		{
			name: 'Cents count where all figures have them',
			report: { balances: { opening: 1825.15, inflow: 960.25, outflow: 914.35, closing: 1871.55 } },
			findings: [{ message: 'differs', at: 'balances closing', suggests: [1871.05] }],
		},
		{
			name: 'Money out was written with a minus',
			report: { balances: { opening: 18_250, inflow: 96_000, outflow: -91_400, closing: 22_850 } },
			findings: [{ message: 'minus', at: 'balances outflow', suggests: [91_400] }],
		},
	],
};
