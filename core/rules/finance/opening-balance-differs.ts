import { defineRule, type Examples } from '../../rule/index.ts';
import { isSameSum } from '../../statistics/rounding.ts';
import { suggestValue } from '../facts/suggest-value.ts';

export const openingBalanceDiffers = defineRule({
	id: 'finance/opening-balance-differs',
	severity: 'error',
	isMaterial: true,
	sources: ['arithmetic'],
	reads: ['balances'],
	messages: {
		differs: { opening: 'money', previousClosing: 'money' },
	},
	check({ report }, judge) {
		const form = report.balances.only;
		if (form.isMissing('previousClosing')) return;
		const opening = form.value('opening');
		const previousClosing = form.value('previousClosing');
		if (opening === undefined || previousClosing === undefined) {
			judge.withhold();
			return;
		}
		// One of the two may be rounded to whole units and the other not.
		if (isSameSum(opening, previousClosing, [])) {
			judge.pass();
			return;
		}
		const suggestions = suggestValue(report.balances, 0, 'opening', previousClosing);
		judge.fail('differs', [form.at('opening'), form.at('previousClosing')], { opening, previousClosing }, { suggestions });
	},
});

export const examples: Examples<typeof openingBalanceDiffers> = {
	valid: [
		{
			name: 'The period opens with what the last one closed with, rounded',
			report: { balances: { opening: 18_250, inflow: 96_000, outflow: 91_400, closing: 22_850, previousClosing: 18_249.6 } },
		},
		{ name: 'The first report of a cooperation', report: { balances: { opening: 0, inflow: 96_000, outflow: 91_400, closing: 4600 } } },
		{ name: 'The opening balance is missing: another rule says so', report: { balances: { opening: '-', previousClosing: 18_250 } } },
	],
	invalid: [
		{
			name: 'Two digits were swapped when the balance was carried over',
			report: { balances: { opening: 12_850, inflow: 96_000, outflow: 91_400, closing: 22_850, previousClosing: 18_250 } },
			findings: [{ message: 'differs', at: 'balances opening', suggests: [18_250] }],
		},
		{
			name: 'Figures to the cent must agree to the cent',
			report: { balances: { opening: 18_250.45, inflow: 96_000, outflow: 91_400, closing: 22_850.45, previousClosing: 18_250.95 } },
			findings: [{ message: 'differs', at: 'balances opening', suggests: [18_250.95] }],
		},
	],
};
