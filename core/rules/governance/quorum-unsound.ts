import { defineRule, type Examples } from '../../rule/index.ts';
import { seatsAt } from '../facts/committee.ts';
import { meetingsOf } from '../facts/meetings.ts';

export const quorumUnsound = defineRule({
	id: 'governance/quorum-unsound',
	severity: 'warning',
	sources: ['S12', 'practice'],
	reads: ['meetings'],
	messages: {
		missing: { date: 'date' },
		allMissing: {},
		tooSmall: { date: 'date', quorum: 'number', members: 'number' },
	},
	check({ report, asOf }, judge) {
		const { held } = meetingsOf(report, asOf);
		const deciding = held.filter(({ row }) => row.value('tookDecisions') === true);
		const blank = deciding.filter(({ row }) => row.isMissing('quorum'));
		const [first] = blank;
		if (first && blank.length === deciding.length && deciding.length > 1) {
			judge.fail(
				'allMissing',
				blank.map(({ row }) => row.at('quorum')),
				{},
			);
			return;
		}
		for (const { row, day } of held) {
			const quorum = row.value('quorum');
			const members = seatsAt(report, day).regular;
			if (quorum === undefined) {
				if (row.isMissing('quorum') && row.value('tookDecisions') === true) judge.fail('missing', row.at('quorum'), { date: day });
				else judge.withhold();
			} else if (members > 0 && 2 * quorum <= members) judge.fail('tooSmall', row.at('quorum'), { date: day, quorum, members });
			else judge.pass();
		}
	},
});

const committee = ['Ana Pop', 'Ion Rusu', 'Vera Lis', 'Olha Bik', 'Petru Dan'].map((member) => ({
	member,
	municipality: 'Alder',
	managesCooperation: 'No',
}));

export const examples: Examples<typeof quorumUnsound> = {
	valid: [
		{
			name: 'More than half of the members, substitutes not counted',
			report: {
				committee: [...committee, { member: 'Jon Ek', municipality: 'Alder', role: 'Substitute' }],
				meetings: [{ date: '2020-02-12', chairedBy: 'Alder', present: 4, quorum: 3, tookDecisions: 'Yes' }],
			},
		},
	],
	invalid: [
		{
			name: 'Two of five are enough, and once nobody knows how many',
			report: {
				committee,
				meetings: [
					{ date: '2020-02-12', chairedBy: 'Alder', present: 4, quorum: 2, tookDecisions: 'Yes' },
					{ date: '2020-05-13', chairedBy: 'Alder', present: 4, quorum: null, tookDecisions: 'Yes' },
				],
			},
			findings: [
				{ message: 'tooSmall', at: 'meetings 1 quorum' },
				{ message: 'missing', at: 'meetings 2 quorum' },
			],
		},
		{
			name: 'No meeting has one',
			report: {
				meetings: [
					{ date: '2020-02-12', chairedBy: 'Alder', quorum: null, tookDecisions: 'Yes' },
					{ date: '2020-05-13', chairedBy: 'Alder', quorum: null, tookDecisions: 'Yes' },
				],
			},
			findings: [{ message: 'allMissing', at: 'meetings 1 quorum' }],
		},
	],
};
