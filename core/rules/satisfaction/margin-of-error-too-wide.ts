import { defineRule, type Examples } from '../../rule/index.ts';
import { NOISE } from '../../statistics/confidence.ts';
import { cautiousShare, marginOfError } from '../../statistics/margin-of-error.ts';
import { sampleSize } from '../../statistics/sample-size.ts';
import { foldName } from '../../workbook/index.ts';
import { Surveys } from '../facts/survey.ts';

export const marginOfErrorTooWide = defineRule({
	id: 'satisfaction/margin-of-error-too-wide',
	severity: 'error',
	sources: ['survey'],
	parameters: ['marginOfErrorWarning', 'marginOfErrorLimit', 'smallSubgroup', 'ratioTolerance'],
	reads: ['satisfaction'],
	messages: {
		wide: { service: 'text', margin: 'number', responses: 'number', needed: 'number', aim: 'number' },
	},
	check({ report, asOf, parameter }, judge) {
		const table = report.satisfaction;
		const surveys = new Surveys(table, asOf);
		const limit = parameter('marginOfErrorLimit');
		const aim = Math.min(parameter('marginOfErrorWarning'), limit);
		const fewest = parameter('smallSubgroup');
		const tolerance = parameter('ratioTolerance');
		const wholes = surveys.servicesSurveyedAsAWhole();
		for (let index = 0; index < surveys.length; index++) {
			if (surveys.isPlanned(index)) continue;
			// Who has no opinion doesn't speak for anybody.
			const responses = surveys.judging(index);
			const population = surveys.population[index];
			const share = surveys.satisfiedShare[index];
			// A subgroup of a survey that is judged as a whole: `small-subgroup` speaks of it.
			const isSmallPart = surveys.isSmallSubgroup(index, fewest) && wholes.has(foldName(surveys.service[index] ?? ''));
			if (responses === undefined || population === undefined || share === undefined || isSmallPart || !surveys.isSound(index, tolerance)) {
				judge.withhold();
				continue;
			}
			const likely = cautiousShare(share, responses);
			const margin = marginOfError(responses, population, likely) ?? 0;
			if (margin <= aim + NOISE) {
				judge.pass();
				continue;
			}
			const needed = sampleSize(aim, population, likely) ?? population;
			judge.fail(
				'wide',
				table.at(index, 'responses'),
				{
					service: surveys.service[index] ?? '',
					margin: Math.round(10 * margin) / 10,
					responses,
					needed: roundUp(needed, population),
					aim,
				},
				{
					severity: margin > limit + NOISE ? 'error' : 'warning',
					involves: [table.at(index, 'method'), table.at(index, 'dontKnow')],
				},
			);
		}
	},
});

/** Nobody plans a survey of 347 answers: the next ten, or everybody. */
function roundUp(needed: number, population: number): number {
	return Math.min(population, needed > 20 ? Math.ceil(needed / 10) * 10 : needed);
}

const survey = { service: 'Street cleaning', municipality: 'All', surveyedOn: '2020-04-03', method: 'Telephone' } as const;

export const examples: Examples<typeof marginOfErrorTooWide> = {
	valid: [
		{
			name: 'Four hundred answers out of 9,000 leave less than 5 points',
			report: { satisfaction: [{ ...survey, population: 9000, responses: 400, satisfiedShare: 72 }] },
		},
		{
			name: 'In a village of 90 users, 75 answers are most of them',
			report: { satisfaction: [{ ...survey, population: 90, responses: 75, satisfiedShare: 60 }] },
		},
		{
			name: 'A single user, who answered',
			report: { satisfaction: [{ ...survey, population: 1, responses: 1, satisfiedShare: 100 }] },
		},
		{
			name: 'The agreement asks for 8 points at most',
			report: {
				satisfaction: [{ ...survey, population: 9000, responses: 150, satisfiedShare: 60 }],
				settings: [{ parameter: 'Margin of error: warning', value: '8' }],
			},
		},
		{
			name: 'A small part of a survey that is wide enough as a whole',
			report: {
				satisfaction: [
					{ ...survey, population: 9000, responses: 400, satisfiedShare: 72 },
					{ ...survey, municipality: 'Cedar', population: 300, responses: 14, satisfiedShare: 71.4 },
				],
			},
		},
		{
			name: 'A slip in the number of responses, of which the answers by category tell',
			report: {
				satisfaction: [
					{
						...survey,
						population: 9000,
						responses: 40,
						verySatisfied: 120,
						satisfied: 168,
						neutral: 60,
						dissatisfied: 40,
						veryDissatisfied: 12,
						satisfiedShare: 72,
					},
				],
			},
		},
	],
	invalid: [
		{
			name: 'A hundred and fifty answers say something, though not much',
			report: { satisfaction: [{ ...survey, population: 9000, responses: 150, satisfiedShare: 60 }] },
			findings: [{ message: 'wide', at: 'satisfaction 1 responses', severity: 'warning' }],
		},
		{
			name: 'Forty answers out of 9,000',
			report: { satisfaction: [{ ...survey, population: 9000, responses: 40, satisfiedShare: 80 }] },
			findings: [{ message: 'wide', at: 'satisfaction 1 responses' }],
		},
		{
			name: 'Nine answers prove nothing, even where all agree',
			report: { satisfaction: [{ ...survey, population: 9000, responses: 9, satisfiedShare: 100 }] },
			findings: [{ message: 'wide', at: 'satisfaction 1 responses' }],
		},
		{
			name: 'One municipality was asked, and there is no survey of the whole',
			report: { satisfaction: [{ ...survey, municipality: 'Cedar', population: 300, responses: 14, satisfiedShare: 71.4 }] },
			findings: [{ message: 'wide', at: 'satisfaction 1 responses' }],
		},
	],
};
