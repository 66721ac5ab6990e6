import { describe, expect, test } from 'vitest';
import { parseReport } from '../../report/parse.ts';
import { exampleWorkbook } from '../../rule/examples.ts';
import { parseIsoDate } from '../../workbook/index.ts';
import { correctiveActionOf, measureOf, nameOfAssessment, nameOfIssue, standOfAssessment, standOfIssue } from './follow-up.ts';

const asOf = parseIsoDate('2020-06-30') ?? 0;
type Cells = Readonly<Record<string, string | null>>;

function issue(cells: Cells) {
	return parseReport(exampleWorkbook({ name: '', report: { issues: [{ id: 'I-1', issue: 'Pump 3 leaks', ...cells }] } })).issues.row(0);
}

function assessment(cells: Cells) {
	return parseReport(exampleWorkbook({ name: '', report: { assessments: [{ id: 'A-1', scope: 'Tariffs', ...cells }] } })).assessments.row(
		0,
	);
}

describe('an issue', () => {
	test.each([
		['Open', 'open'],
		['In progress', 'open'],
		['Resolved', 'done'],
		['Withdrawn', 'dropped'],
		['ask the plumber', 'unknown'],
	])('of status “%s” is %s, whatever its closing date', (status, stand) => {
		expect(standOfIssue(issue({ status, closedOn: '2020-05-12' }), asOf)).toBe(stand);
	});

	test('without a status is done from its closing date on', () => {
		expect(standOfIssue(issue({ status: null, closedOn: '2020-06-30' }), asOf)).toBe('done');
		expect(standOfIssue(issue({ status: null, closedOn: '2020-07-01' }), asOf)).toBe('open');
		expect(standOfIssue(issue({ status: null, closedOn: null }), asOf)).toBe('open');
		expect(standOfIssue(issue({ status: null, closedOn: 'in the spring' }), asOf)).toBe('unknown');
	});

	test('wants a measure only while it is open', () => {
		expect(measureOf(issue({ measure: 'A new seal', status: 'Open' }), asOf)).toBe('set');
		expect(measureOf(issue({ measure: 'n/a', status: 'Open' }), asOf)).toBe('wanted');
		expect(measureOf(issue({ measure: null, status: 'Resolved' }), asOf)).toBe('none');
	});

	test('is called by its number or, without one, by what it is', () => {
		expect(nameOfIssue(issue({}))).toBe('I-1');
		expect(nameOfIssue(issue({ id: null, owner: 'Depot', status: 'Open', dueOn: '2020-07-31' }))).toBe('Pump 3 leaks');
	});
});

describe('an assessment', () => {
	test.each([
		['Requested', 'open'],
		['In progress', 'open'],
		['Completed', 'done'],
		['Cancelled', 'dropped'],
		['ask the auditor', 'unknown'],
	])('of status “%s” is %s', (status, stand) => {
		expect(standOfAssessment(assessment({ status }), asOf)).toBe(stand);
	});

	test('without a status is done from the day on which it was completed', () => {
		expect(standOfAssessment(assessment({ status: null, completedOn: '2020-06-30' }), asOf)).toBe('done');
		expect(standOfAssessment(assessment({ status: null, completedOn: null }), asOf)).toBe('open');
	});

	test('wants a corrective action once it is completed and has found a bottleneck', () => {
		const bottleneck = 'No meters at the borders of the zones';
		expect(correctiveActionOf(assessment({ bottleneck, correctiveAction: null, status: 'Completed' }), asOf)).toBe('wanted');
		expect(correctiveActionOf(assessment({ bottleneck, correctiveAction: null, status: 'Requested' }), asOf)).toBe('none');
		expect(correctiveActionOf(assessment({ bottleneck: '-', correctiveAction: null, status: 'Completed' }), asOf)).toBe('none');
		expect(correctiveActionOf(assessment({ bottleneck, correctiveAction: 'Six meters', status: 'Completed' }), asOf)).toBe('set');
	});

	test('is called by its number', () => {
		expect(nameOfAssessment(assessment({}))).toBe('A-1');
	});
});
