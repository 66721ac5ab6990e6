import { defineRule, type Examples } from '../../rule/index.ts';
import { isSameSum } from '../../statistics/rounding.ts';

export const contributionOverdue = defineRule({
	id: 'finance/contribution-overdue',
	severity: 'warning',
	sources: ['S13', 'practice'],
	reads: ['contributions'],
	messages: {
		overdue: { municipality: 'text', rest: 'money', due: 'money', dueOn: 'date' },
	},
	check({ report, asOf }, judge) {
		const table = report.contributions;
		const dues = table.values('due');
		const sums = table.values('paid');
		const days = table.values('dueOn');
		for (let index = 0; index < table.length; index++) {
			const due = dues[index];
			const paid = sums[index];
			const dueOn = days[index];
			if (dueOn === undefined && table.row(index).isMissing('dueOn')) continue;
			if (dueOn === undefined || due === undefined || paid === undefined) {
				judge.withhold();
				continue;
			}
			// One of the two may be rounded to whole units and the other not.
			if (dueOn >= asOf || paid >= due || isSameSum(paid, due, [])) {
				judge.pass();
				continue;
			}
			const row = table.row(index);
			judge.fail(
				'overdue',
				[row.at('paid'), row.at('due'), row.at('dueOn')],
				{ municipality: row.value('municipality') ?? '', rest: due - paid, due, dueOn },
				{ explanation: { at: row.at('arrearsPlan'), text: row.value('arrearsPlan') } },
			);
		}
	},
});

export const examples: Examples<typeof contributionOverdue> = {
	valid: [
		{
			name: 'Paid in full, and paid to within rounding',
			report: {
				contributions: [
					{ municipality: 'Alder', due: 42_500, paid: 42_500, dueOn: '2020-03-31' },
					{ municipality: 'Birch', due: 25_500.4, paid: 25_500, dueOn: '2020-03-31' },
				],
			},
		},
		{
			name: 'Due today, or later, or without a date',
			report: {
				contributions: [
					{ municipality: 'Alder', due: 42_500, paid: 21_250, dueOn: '2020-06-30' },
					{ municipality: 'Birch', due: 25_500, paid: 0, dueOn: '2020-09-30' },
					{ municipality: 'Cedar', due: 17_000, paid: 0 },
				],
			},
		},
		{
			name: 'A plan says how the rest will be paid',
			report: {
				contributions: [
					{ municipality: 'Birch', due: 25_500, paid: 10_000, dueOn: '2020-03-31', arrearsPlan: 'Five instalments of 3,100 from July on' },
				],
			},
			explained: [{ message: 'overdue', at: 'contributions 1 paid' }],
		},
		{
			name: 'The sum paid is missing: another rule says so',
			report: { contributions: [{ municipality: 'Alder', due: 42_500, paid: null, dueOn: '2020-03-31' }] },
		},
	],
	invalid: [
		{
			name: 'A contribution that was due yesterday and is paid in part',
			report: { contributions: [{ municipality: 'Birch', due: 25_500, paid: 10_000, dueOn: '2020-06-29' }] },
			findings: [{ message: 'overdue', at: 'contributions 1 paid' }],
		},
		{
			name: 'Nothing paid, and a plan that plans nothing',
			report: { contributions: [{ municipality: 'Cedar', due: 17_000, paid: 0, dueOn: '2020-03-31', arrearsPlan: 'later' }] },
			findings: [{ message: 'overdue', at: 'contributions 1 paid' }],
		},
	],
};
