import { defineRule, type Examples } from '../../rule/index.ts';
import { seatsOf } from '../facts/committee.ts';

/** Speaks once of the whole committee, where anybody has answered at all. */
export const noTaskForceMember = defineRule({
	id: 'governance/no-task-force-member',
	severity: 'info',
	sources: ['S12'],
	reads: ['committee'],
	messages: {
		none: {},
	},
	check({ report, asOf }, judge) {
		const seatOf = seatsOf(report, asOf);
		const members = [...report.committee].filter((row) => {
			const seat = seatOf(row);
			return (seat === 'held' || seat === 'unknown') && !row.isMissing('inTaskForce');
		});
		if (members.length === 0) return;
		if (members.some((row) => row.value('inTaskForce') === true && seatOf(row) === 'held')) judge.pass();
		else if (members.some((row) => row.value('inTaskForce') !== false)) judge.withhold();
		else {
			judge.fail(
				'none',
				members.map((row) => row.at('inTaskForce')),
				{},
			);
		}
	},
});

export const examples: Examples<typeof noTaskForceMember> = {
	valid: [
		{
			name: 'One member helped to set the cooperation up',
			report: {
				committee: [
					{ member: 'Ana Pop', municipality: 'Alder', inTaskForce: false },
					{ member: 'Ion Rusu', municipality: 'Birch', inTaskForce: true },
				],
			},
		},
		{
			name: 'Nobody has answered: the column may stay empty',
			report: { committee: [{ member: 'Ana Pop', municipality: 'Alder', inTaskForce: null }] },
		},
		{
			name: 'An answer that can’t be read is another rule’s finding',
			report: {
				committee: [
					{ member: 'Ana Pop', municipality: 'Alder', inTaskForce: false },
					{ member: 'Ion Rusu', municipality: 'Birch', inTaskForce: 'only at the start' },
				],
			},
		},
	],
	invalid: [
		{
			name: 'None of the members was there when the cooperation was set up',
			report: {
				committee: [
					{ member: 'Ana Pop', municipality: 'Alder', inTaskForce: null },
					{ member: 'Ion Rusu', municipality: 'Birch', inTaskForce: false },
					{ member: 'Vera Lis', municipality: 'Cedar', inTaskForce: false },
				],
			},
			findings: [{ message: 'none', at: 'committee 2 inTaskForce' }],
		},
		{
			name: 'The only one from the task force has left',
			report: {
				report: { periodStart: '2019-04-01', periodEnd: '2020-03-31' },
				committee: [
					{ member: 'Ana Pop', municipality: 'Alder', inTaskForce: true, to: '2019-10-31' },
					{ member: 'Ion Rusu', municipality: 'Birch', inTaskForce: false },
				],
			},
			findings: [{ message: 'none', at: 'committee 2 inTaskForce' }],
		},
	],
};
