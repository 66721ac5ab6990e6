import { defineRule, type Examples } from '../../rule/index.ts';

export const accountOverdrawn = defineRule({
	id: 'finance/account-overdrawn',
	severity: 'error',
	sources: ['practice'],
	isCause: true,
	reads: ['balances'],
	messages: {
		overdrawn: { column: 'column', amount: 'money' },
	},
	check({ report }, judge) {
		const form = report.balances.only;
		const overdrawn = (['opening', 'closing'] as const).filter((key) => (form.value(key) ?? 0) < 0);
		const [first] = overdrawn;
		if (first === undefined) {
			judge.pass();
			return;
		}
		// A balance that is worked out falls below zero where what came in or went out is wrong.
		const involves = (['opening', 'inflow', 'outflow'] as const).map((key) => form.at(key));
		judge.fail(
			'overdrawn',
			overdrawn.map((key) => form.at(key)),
			{ column: `balances.${first}`, amount: form.value(first) ?? 0 },
			{ involves, explanation: { at: form.at('explanation'), text: form.value('explanation') } },
		);
	},
});

export const examples: Examples<typeof accountOverdrawn> = {
	valid: [
		{ name: 'Not a penny left', report: { balances: { opening: 20, inflow: 40, outflow: 60, closing: 0 } } },
		{
			name: 'An overdraft that was agreed',
			report: {
				balances: {
					opening: 20,
					inflow: 40,
					outflow: 70,
					closing: -10,
					explanation: 'Overdraft of the savings bank until the grant comes in May',
				},
			},
			explained: [{ message: 'overdrawn', at: 'balances closing' }],
		},
	],
	invalid: [
		{
			name: 'Overdrawn at both ends',
			report: { balances: { opening: -20, inflow: 50, outflow: 60, closing: -30 } },
			findings: [{ message: 'overdrawn', at: 'balances opening' }],
		},
	],
};
