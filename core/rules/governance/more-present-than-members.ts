import { defineRule, type Examples } from '../../rule/index.ts';
import { seatsAt } from '../facts/committee.ts';
import { meetingsOf } from '../facts/meetings.ts';

export const morePresentThanMembers = defineRule({
	id: 'governance/more-present-than-members',
	severity: 'error',
	sources: ['arithmetic'],
	reads: ['meetings'],
	messages: {
		tooMany: { date: 'date', present: 'number', members: 'number' },
		negative: { date: 'date', present: 'number' },
	},
	check({ report, asOf }, judge) {
		const { held } = meetingsOf(report, asOf);
		const involves = [...report.committee].flatMap((member) => [member.at('from'), member.at('to')]);
		for (const { row, day } of held) {
			const present = row.value('present');
			if (present === undefined) continue;
			const { all } = seatsAt(report, day);
			if (present < 0) judge.fail('negative', row.at('present'), { date: day, present });
			else if (all > 0 && present > all) judge.fail('tooMany', row.at('present'), { date: day, present, members: all }, { involves });
			else judge.pass();
		}
	},
});

const committee = ['Ana Pop', 'Ion Rusu', 'Vera Lis'].map((member) => ({ member, municipality: 'Alder' }));

export const examples: Examples<typeof morePresentThanMembers> = {
	valid: [
		{
			name: 'A member who left since was there',
			report: {
				committee: [...committee, { member: 'Jon Ek', municipality: 'Birch', from: '2018-01-01', to: '2020-03-31' }],
				meetings: [{ date: '2020-02-12', chairedBy: 'Alder', present: 4 }],
			},
		},
		{ name: 'No list of members to count by', report: { meetings: [{ date: '2020-02-12', chairedBy: 'Alder', present: 40 }] } },
	],
	invalid: [
		{
			name: 'Sixteen of three, and less than nobody',
			report: {
				committee,
				meetings: [
					{ date: '2020-02-12', chairedBy: 'Alder', present: 16 },
					{ date: '2020-05-13', chairedBy: 'Alder', present: -2 },
				],
			},
			findings: [
				{ message: 'tooMany', at: 'meetings 1 present' },
				{ message: 'negative', at: 'meetings 2 present' },
			],
		},
	],
};
