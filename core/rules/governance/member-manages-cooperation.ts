import { defineRule, type Examples } from '../../rule/index.ts';
import { hasCommittee, seatsOf } from '../facts/committee.ts';

export const memberManagesCooperation = defineRule({
	id: 'governance/member-manages-cooperation',
	severity: 'error',
	sources: ['S12'],
	reads: ['committee', 'meetings'],
	messages: {
		manages: { member: 'text' },
	},
	check({ report, asOf }, judge) {
		if (!hasCommittee(report)) return;
		// Meetings without a list of members: partner-without-member asks for it.
		if (report.committee.length === 0) return judge.withhold();
		const seatOf = seatsOf(report, asOf);
		for (const row of report.committee) {
			const seat = seatOf(row);
			if (seat === 'left' || seat === 'to-come') continue;
			const manages = row.value('managesCooperation');
			if (manages === false) judge.pass();
			else if (manages === undefined || seat === 'unknown') judge.withhold();
			else {
				const member = row.value('member') ?? row.value('municipality') ?? '';
				judge.fail('manages', [row.at('managesCooperation'), row.at('member')], { member });
			}
		}
	},
});

const period = { periodStart: '2019-04-01', periodEnd: '2020-03-31' } as const;

export const examples: Examples<typeof memberManagesCooperation> = {
	valid: [
		{
			name: 'Councillors and officers of the partners, none in the management',
			report: {
				committee: [
					{ member: 'Ana Pop', municipality: 'Alder', post: 'Councillor', managesCooperation: false },
					{ member: 'Ion Rusu', municipality: 'Birch', post: 'Treasurer', managesCooperation: false },
				],
			},
		},
		{
			name: 'A manager who left the committee before the period’s end, and one who is yet to join',
			report: {
				report: period,
				committee: [
					{ member: 'Ana Pop', municipality: 'Alder', managesCooperation: true, to: '2020-03-30' },
					{ member: 'Ion Rusu', municipality: 'Birch', managesCooperation: true, from: '2020-07-01' },
				],
			},
		},
		{
			name: 'The answer is missing or can’t be read: another finding asks for it',
			report: {
				committee: [
					{ member: 'Ana Pop', municipality: 'Alder', managesCooperation: null },
					{ member: 'Ion Rusu', municipality: 'Birch', managesCooperation: 'partly, on leave' },
				],
			},
		},
		{
			name: 'A date of the term can’t be read, so nobody knows whether the manager still sits',
			report: { committee: [{ member: 'Ana Pop', municipality: 'Alder', managesCooperation: true, to: 'end of summer' }] },
		},
		{ name: 'No committee: the manual leaves it to the partners', report: { partners: [{ municipality: 'Alder' }] } },
		{ name: 'Meetings of a committee whose members are not listed', report: { meetings: [{ date: '2020-03-10', chairedBy: 'Alder' }] } },
	],
	invalid: [
		{
			name: 'The manager of the joint utility watches over herself',
			report: {
				committee: [
					{ member: 'Ana Pop', municipality: 'Alder', managesCooperation: false },
					{ member: 'Vera Lis', municipality: 'Birch', post: 'Director of the joint utility', managesCooperation: true },
				],
			},
			findings: [{ message: 'manages', at: 'committee 2 managesCooperation' }],
		},
		{
			name: 'A substitute, and a manager who sat until the last day of the period',
			report: {
				report: period,
				committee: [
					{ member: 'Ana Pop', municipality: 'Alder', managesCooperation: true, role: 'Substitute', from: '2020-06-30' },
					{ member: 'Ion Rusu', municipality: 'Birch', managesCooperation: true, to: '2020-03-31' },
				],
			},
			findings: [
				{ message: 'manages', at: 'committee 1 managesCooperation' },
				{ message: 'manages', at: 'committee 2 managesCooperation' },
			],
		},
	],
};
