import { expect, test } from 'vitest';
import { checkWorkbook, exampleWorkbook, parseIsoDate } from '#core';
import { marginOfErrorTooWide } from '../core/rules/satisfaction/margin-of-error-too-wide.ts';

const asOf = parseIsoDate('2020-06-30') ?? 0;

function findingsFor(responses: number, satisfiedShare: number) {
	const row = { service: 'Street cleaning', municipality: 'All', surveyedOn: '2020-04-03', population: 9000, responses, satisfiedShare };
	return checkWorkbook(exampleWorkbook({ name: '', report: { satisfaction: [row] } }), { asOf, rules: [marginOfErrorTooWide] }).findings;
}

test.each([
	[150, 60],
	[40, 80],
	[9, 100],
	[9, 0],
])('a survey with %d responses and %d %% satisfied would do with as many responses as its finding names', (responses, share) => {
	const [finding] = findingsFor(responses, share);
	const needed = Number(finding?.data.needed);
	expect(needed).toBeGreaterThan(responses);
	expect(findingsFor(needed, share)).toEqual([]);
});

// It names the next ten: nobody plans a survey of 347 answers.
test('ten responses less than that would not do', () => {
	const needed = Number(findingsFor(150, 60)[0]?.data.needed);
	expect(findingsFor(needed - 10, 60)).toHaveLength(1);
});
