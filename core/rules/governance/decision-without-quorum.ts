import { defineRule, type Examples } from '../../rule/index.ts';

export const decisionWithoutQuorum = defineRule({
	id: 'governance/decision-without-quorum',
	severity: 'error',
	sources: ['practice'],
	reads: ['meetings'],
	messages: {
		below: { date: 'date', present: 'number', quorum: 'number' },
	},
	check({ report }, judge) {
		for (const row of report.meetings) {
			const tookDecisions = row.value('tookDecisions');
			// Attendance and quorum may be left blank; no decision needs no quorum.
			if (tookDecisions === false || row.isMissing('tookDecisions') || row.isMissing('present') || row.isMissing('quorum')) continue;
			const date = row.value('date');
			const present = row.value('present');
			const quorum = row.value('quorum');
			if (present === undefined || quorum === undefined) judge.withhold();
			else if (present >= quorum) judge.pass();
			else if (tookDecisions === undefined || date === undefined) judge.withhold();
			else judge.fail('below', [row.at('present'), row.at('quorum'), row.at('tookDecisions')], { date, present, quorum });
		}
	},
});

export const examples: Examples<typeof decisionWithoutQuorum> = {
	valid: [
		{
			name: 'Just as many as the quorum asks for',
			report: { meetings: [{ date: '2020-03-10', chairedBy: 'Alder', present: 4, quorum: 4, tookDecisions: true }] },
		},
		{
			name: 'Too few came, and nothing was decided',
			report: { meetings: [{ date: '2020-03-10', chairedBy: 'Alder', present: 2, quorum: 4, tookDecisions: false }] },
		},
		{
			name: 'No quorum agreed, or nobody wrote down who came',
			report: {
				meetings: [
					{ date: '2019-12-10', chairedBy: 'Birch', present: 2, quorum: null, tookDecisions: true },
					{ date: '2020-03-10', chairedBy: 'Alder', present: null, quorum: 4, tookDecisions: true },
				],
			},
		},
		{
			name: 'A quorum that can’t be read is another rule’s finding',
			report: { meetings: [{ date: '2020-03-10', chairedBy: 'Alder', present: 2, quorum: 'simple majority', tookDecisions: true }] },
		},
	],
	invalid: [
		{
			name: 'Three of the four that it takes decided all the same',
			report: {
				meetings: [
					{ date: '2019-12-10', chairedBy: 'Birch', present: 5, quorum: 4, tookDecisions: true },
					{ date: '2020-03-10', chairedBy: 'Alder', present: 3, quorum: 4, tookDecisions: true },
				],
			},
			findings: [{ message: 'below', at: 'meetings 2 present' }],
		},
		{
			name: 'Nobody present, and decisions taken',
			report: { meetings: [{ date: '2020-03-10', chairedBy: 'Alder', present: 0, quorum: 1, tookDecisions: 'yes' }] },
			findings: [{ message: 'below', at: 'meetings 1 present' }],
		},
	],
};
