import { defineRule, type Examples } from '../../rule/index.ts';
import { isCancelled } from '../facts/activity.ts';

export const overdueActivityUnexplained = defineRule({
	id: 'progress/overdue-activity-unexplained',
	severity: 'warning',
	sources: ['S12'],
	reads: ['progress'],
	messages: {
		overdue: { activity: 'text', plannedEnd: 'date' },
	},
	check({ report, asOf }, judge) {
		for (const row of report.progress) {
			if (isCancelled(row)) continue;
			const status = row.value('status');
			const [plannedStart, plannedEnd] = [row.value('plannedStart'), row.value('plannedEnd')];
			// Missing, unreadable or reversed dates and a missing status are other rules' business.
			const isReversed = plannedStart !== undefined && plannedEnd !== undefined && plannedEnd < plannedStart;
			if (status === undefined || plannedEnd === undefined || isReversed) {
				judge.withhold();
				continue;
			}
			// So is an end, or 100 %, that the status denies: `status-contradicts-completion`.
			const mayHaveEnded = !row.isMissing('endedOn') || row.isUnreadable('complete') || (row.value('complete') ?? 0) === 100;
			if (status === 'done' || mayHaveEnded || Math.floor(plannedEnd) >= asOf) {
				judge.pass();
				continue;
			}
			judge.fail(
				'overdue',
				[row.at('plannedEnd'), row.at('status')],
				{ activity: row.value('activity') ?? row.value('objective') ?? '', plannedEnd },
				{ explanation: { at: row.at('explanation'), text: row.value('explanation') } },
			);
		}
	},
});

const activity = {
	objective: 'Safer roads',
	activity: 'Renew road markings',
	plannedStart: '2020-03-01',
	plannedEnd: '2020-05-31',
} as const;

export const examples: Examples<typeof overdueActivityUnexplained> = {
	valid: [
		{ name: 'It is done, though late', report: { progress: [{ ...activity, endedOn: '2020-06-12', status: 'Done' }] } },
		{ name: 'It ends today', report: { progress: [{ ...activity, plannedEnd: '2020-06-30', complete: 90, status: 'In progress' }] } },
		{ name: 'It was cancelled', report: { progress: [{ ...activity, status: 'Cancelled' }] } },
		{
			name: 'Staff say why it is late',
			report: {
				progress: [{ ...activity, complete: 40, status: 'Delayed', explanation: 'The contractor stopped work during the lockdown' }],
			},
			explained: [{ message: 'overdue', at: 'progress 1 plannedEnd' }],
		},
		{
			name: 'It has ended while its status says otherwise: that is said once',
			report: { progress: [{ ...activity, endedOn: '2020-06-12', status: 'In progress' }] },
		},
		{ name: 'Without a planned end nothing is overdue', report: { progress: [{ ...activity, plannedEnd: null, status: 'In progress' }] } },
	],
	invalid: [
		{
			name: 'A month past its end, under way, and not a word',
			report: { progress: [{ ...activity, complete: 40, status: 'In progress' }] },
			findings: [{ message: 'overdue', at: 'progress 1 plannedEnd' }],
		},
		{
			name: 'It should have ended yesterday, and “delayed” is no reason',
			report: { progress: [{ ...activity, plannedEnd: '2020-06-29', status: 'Delayed', explanation: 'Delayed' }] },
			findings: [{ message: 'overdue', at: 'progress 1 plannedEnd' }],
		},
	],
};
