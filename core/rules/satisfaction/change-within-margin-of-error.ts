import { defineRule, type Examples } from '../../rule/index.ts';
import { Z_95 } from '../../statistics/confidence.ts';
import { isChangeShown, smallestShownChange } from '../../statistics/share-change.ts';
import { isNoShare, Surveys } from '../facts/survey.ts';

export const changeWithinMarginOfError = defineRule({
	id: 'satisfaction/change-within-margin-of-error',
	severity: 'warning',
	sources: ['survey'],
	parameters: ['ratioTolerance', 'smallSubgroup'],
	reads: ['satisfaction'],
	messages: {
		unproven: { service: 'text', previous: 'percent', share: 'percent', smallest: 'number' },
	},
	check({ report, asOf, parameter }, judge) {
		const table = report.satisfaction;
		const surveys = new Surveys(table, asOf);
		const tolerance = parameter('ratioTolerance');
		const fewest = parameter('smallSubgroup');
		const previousShares = table.values('previousSatisfiedShare');
		const previousResponses = table.values('previousResponses');
		const isUnknown = (index: number, key: 'previousSatisfiedShare' | 'previousResponses') =>
			table.column(key).values[index] === undefined && !surveys.isUnreadable(index, key);
		for (let index = 0; index < surveys.length; index++) {
			if (surveys.isPlanned(index) || isUnknown(index, 'previousSatisfiedShare') || isUnknown(index, 'previousResponses')) continue;
			const before = { share: previousShares[index] ?? -1, responses: previousResponses[index] ?? 0 };
			const now = { share: surveys.satisfiedShare[index] ?? -1, responses: surveys.responses[index] ?? 0 };
			const isKnown = !isNoShare(before.share) && before.responses > 0 && surveys.isSound(index, tolerance);
			// Of so few answers, now or before, satisfaction/small-subgroup speaks, or nobody: everybody was asked.
			if (!isKnown || surveys.isSmallSubgroup(index, fewest) || before.responses < fewest) {
				judge.withhold();
				continue;
			}
			const population = surveys.population[index];
			const rise = now.share - before.share;
			const shown = smallestShownChange(before, now, population);
			// Shares are rounded, and a rise of less than a standard error reads as none: nobody claims it.
			if (rise <= tolerance || rise < shown / Z_95 || isChangeShown(before, now, population)) {
				judge.pass();
				continue;
			}
			// Rounded up, so that a rise as large as the message says is large enough.
			const smallest = Math.ceil(10 * shown) / 10;
			judge.fail(
				'unproven',
				[table.at(index, 'satisfiedShare'), table.at(index, 'previousSatisfiedShare')],
				{ service: surveys.service[index] ?? '', previous: before.share, share: now.share, smallest },
				{ explanation: { at: table.at(index, 'comment'), text: table.values('comment')[index] } },
			);
		}
	},
});

const survey = { service: 'Public transport', municipality: 'All', surveyedOn: '2020-05-08', population: 21_000 } as const;

export const examples: Examples<typeof changeWithinMarginOfError> = {
	valid: [
		{
			name: 'A rise that the samples can show',
			report: { satisfaction: [{ ...survey, responses: 400, satisfiedShare: 77, previousSatisfiedShare: 70, previousResponses: 400 }] },
		},
		{
			name: 'The share fell: nobody claims an improvement',
			report: { satisfaction: [{ ...survey, responses: 400, satisfiedShare: 69, previousSatisfiedShare: 70, previousResponses: 400 }] },
		},
		{
			name: 'Half a point is rounding',
			report: { satisfaction: [{ ...survey, responses: 400, satisfiedShare: 70.5, previousSatisfiedShare: 70, previousResponses: 400 }] },
		},
		{
			name: 'From 90 to 91 of 100, which nobody takes for progress',
			report: { satisfaction: [{ ...survey, responses: 420, satisfiedShare: 91, previousSatisfiedShare: 90, previousResponses: 410 }] },
		},
		{
			name: 'The earlier sample is not known',
			report: { satisfaction: [{ ...survey, responses: 400, satisfiedShare: 73, previousSatisfiedShare: 70, previousResponses: null }] },
		},
		{
			name: 'Every pupil on the bus was asked, both times',
			report: {
				satisfaction: [
					{ ...survey, population: 64, responses: 64, satisfiedShare: 75, previousSatisfiedShare: 71.9, previousResponses: 64 },
				],
			},
		},
		{
			name: 'Staff say themselves that the rise may be chance',
			report: {
				satisfaction: [
					{
						...survey,
						responses: 400,
						satisfiedShare: 74,
						previousSatisfiedShare: 70,
						previousResponses: 400,
						comment: 'Within the margin of error: we do not read it as progress',
					},
				],
			},
			explained: [{ message: 'unproven', at: 'satisfaction 1 satisfiedShare' }],
		},
	],
	invalid: [
		{
			name: 'Four points more, from two samples of 400',
			report: { satisfaction: [{ ...survey, responses: 400, satisfiedShare: 74, previousSatisfiedShare: 70, previousResponses: 400 }] },
			findings: [{ message: 'unproven', at: 'satisfaction 1 satisfiedShare' }],
		},
		{
			name: 'A large sample today does not make up for a small one before',
			report: {
				satisfaction: [
					{ ...survey, responses: 1200, satisfiedShare: 78, previousSatisfiedShare: 70, previousResponses: 60, comment: 'Better!' },
				],
			},
			findings: [{ message: 'unproven', at: 'satisfaction 1 satisfiedShare' }],
		},
	],
};
