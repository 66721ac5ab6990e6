import { defineRule, type Examples } from '../../rule/index.ts';

/** Above it, more was collected than can be put down to earlier periods' bills: the figures must be wrong. */
const MOST_PLAUSIBLE = 110;
/** Noise of binary fractions. */
const NOISE = 1e-9;

export const collectionRateLow = defineRule({
	id: 'finance/collection-rate-low',
	severity: 'error',
	sources: ['practice'],
	parameters: ['collectionRate'],
	reads: ['balances'],
	messages: {
		low: { rate: 'percent', asked: 'percent', rest: 'money' },
		implausible: { billed: 'money', collected: 'money' },
	},
	check({ report, parameter }, judge) {
		const form = report.balances.only;
		if (form.isMissing('billed') || form.isMissing('collected')) return;
		const billed = form.value('billed');
		const collected = form.value('collected');
		if (billed === undefined || collected === undefined) {
			judge.withhold();
			return;
		}
		const places = [form.at('collected'), form.at('billed')];
		const asked = parameter('collectionRate');
		const rate = rateOf(collected, billed);
		if (rate === undefined) judge.fail('implausible', places, { billed, collected });
		else if (rate >= asked - NOISE) judge.pass();
		else judge.fail('low', places, { rate, asked, rest: billed - collected }, { severity: 'warning' });
	},
});

/** Percent of the bills that was collected; `undefined` where no true figures could give it. */
function rateOf(collected: number, billed: number): number | undefined {
	if (billed === 0 && collected === 0) return 100;
	const rate = (100 * collected) / billed;
	return billed > 0 && rate >= 0 && rate <= MOST_PLAUSIBLE + NOISE ? rate : undefined;
}

export const examples: Examples<typeof collectionRateLow> = {
	valid: [
		{ name: 'Exactly 95 % of the bills were paid', report: { balances: { closing: 22_850, billed: 84_000, collected: 79_800 } } },
		{ name: 'Old debts came in: 110 %', report: { balances: { closing: 22_850, billed: 84_000, collected: 92_400 } } },
		{ name: 'Nothing was billed', report: { balances: { closing: 22_850, billed: 0, collected: 0 } } },
		{ name: 'Users are not billed', report: { balances: { closing: 22_850 } } },
		{
			name: 'The agreement asks for less',
			report: {
				balances: { closing: 22_850, billed: 84_000, collected: 68_000 },
				settings: [{ parameter: 'collectionRate', value: 80 }],
			},
		},
	],
	invalid: [
		{
			name: 'One bill in five is unpaid',
			report: { balances: { closing: 22_850, billed: 84_000, collected: 67_200 } },
			findings: [{ message: 'low', at: 'balances collected', severity: 'warning' }],
		},
		{
			name: 'Nothing at all was collected',
			report: { balances: { closing: 22_850, billed: 84_000, collected: 0 } },
			findings: [{ message: 'low', at: 'balances collected', severity: 'warning' }],
		},
		{
			name: 'Far more collected than billed',
			report: { balances: { closing: 22_850, billed: 84_000, collected: 97_000 } },
			findings: [{ message: 'implausible', at: 'balances collected' }],
		},
		{
			name: 'A sum collected below zero',
			report: { balances: { closing: 22_850, billed: 84_000, collected: -79_800 } },
			findings: [{ message: 'implausible', at: 'balances collected' }],
		},
		{
			name: 'Money collected although nothing was billed',
			report: { balances: { closing: 22_850, billed: 0, collected: 3000 } },
			findings: [{ message: 'implausible', at: 'balances collected' }],
		},
	],
};
