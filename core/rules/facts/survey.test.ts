import { describe, expect, test } from 'vitest';
import { parseReport } from '../../report/parse.ts';
import { exampleWorkbook } from '../../rule/examples.ts';
import { Surveys } from './survey.ts';

const asOf = 44_012;
const whole = { service: 'Water supply', municipality: 'All', surveyedOn: 43_900, population: 6400, responses: 400 } as const;
const answers = { verySatisfied: 120, satisfied: 190, neutral: 40, dissatisfied: 30, veryDissatisfied: 12, dontKnow: 8 } as const;

function surveysOf(...rows: readonly object[]): Surveys {
	return new Surveys(parseReport(exampleWorkbook({ name: '', report: { satisfaction: rows } })).satisfaction, asOf);
}

test('a survey is planned from tomorrow on', () => {
	const surveys = surveysOf({ ...whole, surveyedOn: asOf }, { ...whole, surveyedOn: asOf + 1 }, { ...whole, surveyedOn: 'soon' });
	expect([0, 1, 2].map((index) => surveys.isPlanned(index))).toEqual([false, true, false]);
});

describe('answers by category', () => {
	test.each([
		['agree where they add up', answers, 'agrees'],
		['agree where a blank level stands for nobody', { ...answers, neutral: null, satisfied: 230 }, 'agrees'],
		['differ where they add up to something else', { ...answers, neutral: 41 }, 'differs'],
		['differ where they exceed the responses, blank ones or not', { ...answers, neutral: null, satisfied: 300 }, 'differs'],
		['are incomplete where blank levels may hold the rest', { ...answers, neutral: null }, 'incomplete'],
		['can’t be negative', { ...answers, dontKnow: -8 }, 'negative'],
		['say nothing where one can’t be read', { ...answers, neutral: 'forty or so' }, 'unknown'],
		['say nothing where there is none', {}, 'unknown'],
		['say nothing where more answered than could', { ...answers, population: 300 }, 'unknown'],
	])('%s', (_, row, kind) => {
		expect(surveysOf({ ...whole, ...row }).checkAnswers(0).kind).toBe(kind);
	});
});

test('the share of satisfied users leaves out those who don’t know', () => {
	expect(surveysOf({ ...whole, ...answers }).workedOutShare(0)).toBeCloseTo(79.0816, 4);
	expect(surveysOf({ ...whole, responses: 8, dontKnow: 8, verySatisfied: 0, satisfied: 0 }).workedOutShare(0)).toBeUndefined();
});

test('a survey is sound where its figures are there and agree', () => {
	const sound = { ...whole, ...answers, satisfiedShare: 79 };
	const unsound = [
		{ satisfiedShare: 60 },
		{ satisfiedShare: 790 },
		{ satisfiedShare: null },
		{ responses: 0 },
		{ responses: 390 },
		{ population: 100 },
	];
	const surveys = surveysOf(sound, ...unsound.map((change) => ({ ...sound, ...change })));
	expect([0, ...unsound.keys()].map((_, index) => surveys.isSound(index, 0.5))).toEqual([true, ...unsound.map(() => false)]);
});

test('a small subgroup is one municipality’s part of a survey', () => {
	const surveys = surveysOf(whole, { ...whole, municipality: 'Cedar', responses: 29 }, { ...whole, municipality: 'Alder', responses: 30 });
	expect([0, 1, 2].map((index) => surveys.isSmallSubgroup(index, 30))).toEqual([false, true, false]);
	expect([...surveys.servicesSurveyedAsAWhole()]).toEqual(['water supply']);
});
