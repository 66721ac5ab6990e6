import { defineRule, type Examples } from '../../rule/index.ts';
import { isChangeShown } from '../../statistics/share-change.ts';
import { issueSpeaksOf } from '../facts/issues-about.ts';
import { isNoShare, Surveys } from '../facts/survey.ts';

export const fallUnexplained = defineRule({
	id: 'satisfaction/fall-unexplained',
	severity: 'warning',
	sources: ['survey', 'S12'],
	parameters: ['ratioTolerance', 'smallSubgroup'],
	reads: ['satisfaction'],
	messages: {
		fell: { service: 'text', previous: 'percent', share: 'percent' },
	},
	check({ report, asOf, parameter }, judge) {
		const table = report.satisfaction;
		const surveys = new Surveys(table, asOf);
		for (const row of table) {
			const { index } = row;
			const [share, previous] = [row.value('satisfiedShare'), row.value('previousSatisfiedShare')];
			const responses = row.value('responses');
			if (share === undefined || previous === undefined || surveys.isPlanned(index)) continue;
			const isKnown = responses !== undefined && !isNoShare(previous) && surveys.isSound(index, parameter('ratioTolerance'));
			if (!isKnown || surveys.isSmallSubgroup(index, parameter('smallSubgroup'))) {
				judge.withhold();
				continue;
			}
			// Where nobody wrote how many answered last time, as many as now.
			const before = { share: previous, responses: row.value('previousResponses') ?? responses };
			const hasFallen = before.responses > 0 && previous - share > parameter('ratioTolerance');
			const isShown = hasFallen && isChangeShown(before, { share, responses }, row.value('population'));
			const service = row.value('service') ?? '?';
			if (!isShown || issueSpeaksOf(report, service, ['satisfaction', 'quality', 'services'])) judge.pass();
			else
				judge.fail(
					'fell',
					[row.at('satisfiedShare'), row.at('previousSatisfiedShare')],
					{ service, previous, share },
					{ explanation: { at: row.at('comment'), text: row.value('comment') } },
				);
		}
	},
});

const survey = {
	service: 'Libraries',
	municipality: 'All',
	surveyedOn: '2020-03-02',
	population: 9000,
	responses: 800,
	previousResponses: 800,
} as const;

export const examples: Examples<typeof fallUnexplained> = {
	valid: [
		{ name: 'A fall that chance can make', report: { satisfaction: [{ ...survey, satisfiedShare: 79, previousSatisfiedShare: 81 }] } },
		{
			name: 'A fall with its reason',
			report: {
				satisfaction: [{ ...survey, satisfiedShare: 62, previousSatisfiedShare: 81, comment: 'The main library was closed for repairs' }],
			},
			explained: [{ message: 'fell', at: 'satisfaction 1 satisfiedShare' }],
		},
		{
			name: 'The committee deals with it already',
			report: {
				satisfaction: [{ ...survey, satisfiedShare: 62, previousSatisfiedShare: 81 }],
				issues: [{ id: '1', topic: 'Satisfaction', issue: 'Fewer are content with the libraries', measure: 'Longer opening hours' }],
			},
		},
	],
	invalid: [
		{
			name: 'A fifth of the content were lost without a word',
			report: { satisfaction: [{ ...survey, satisfiedShare: 62, previousSatisfiedShare: 81 }] },
			findings: [{ message: 'fell', at: 'satisfaction 1 satisfiedShare' }],
		},
	],
};
