import { defineRule, type Examples } from '../../rule/index.ts';
import { hasPeriodEnded } from '../facts/period.ts';

/** Less than half a cent is the noise of a formula. */
const HALF_A_CENT = 0.005;

export const sharedAccountNotZero = defineRule({
	id: 'finance/shared-account-not-zero',
	severity: 'error',
	sources: ['KOSTRA'],
	parameters: ['clearsSharedAccount'],
	reads: ['balances'],
	messages: {
		notZero: { balance: 'money' },
	},
	check({ report, asOf, parameter }, judge) {
		const form = report.balances.only;
		const isCleared = parameter('clearsSharedAccount') === 1;
		// It is cleared when the period closes, not before.
		if (!isCleared || form.isMissing('sharedAccount') || hasPeriodEnded(report, asOf) === false) return;
		const balance = form.value('sharedAccount');
		if (balance === undefined) judge.withhold();
		else if (Math.abs(balance) < HALF_A_CENT) judge.pass();
		else judge.fail('notZero', form.at('sharedAccount'), { balance });
	},
});

const settings = [{ parameter: 'clearsSharedAccount', value: 1 }] as const;

export const examples: Examples<typeof sharedAccountNotZero> = {
	valid: [
		{ name: 'The host has cleared the account', report: { balances: { closing: 22_850, sharedAccount: 0 }, settings } },
		{ name: 'The agreement doesn’t ask for it', report: { balances: { closing: 22_850, sharedAccount: 1310 } } },
		{
			name: 'The period has not ended yet',
			report: { report: { periodEnd: '2020-12-31' }, balances: { closing: 22_850, sharedAccount: 1310 }, settings },
		},
		{ name: 'There is no shared account', report: { balances: { closing: 22_850 }, settings } },
	],
	invalid: [
		{
			name: 'The host still owes the partners something',
			report: { report: { periodEnd: '2020-06-30' }, balances: { closing: 22_850, sharedAccount: 1310 }, settings },
			findings: [{ message: 'notZero', at: 'balances sharedAccount' }],
		},
		{
			name: 'The partners still owe the host something',
			report: { balances: { closing: 22_850, sharedAccount: -0.4 }, settings },
			findings: [{ message: 'notZero', at: 'balances sharedAccount' }],
		},
	],
};
