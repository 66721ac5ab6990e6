import { describe, expect, test } from 'vitest';
import { type Check, checkWorkbook, type ExampleReport, exampleWorkbook, parseIsoDate } from '#core';
import { ayrshire } from '../reports/ayrshire-2019-20.ts';
import { spoiltReports } from './spoilt-reports.ts';

const AS_OF = parseIsoDate('2020-09-30') ?? 0;
const check = (report: ExampleReport): Check => checkWorkbook(exampleWorkbook({ name: 'a report', report }), { asOf: AS_OF });
const standingOf = (report: ExampleReport) => {
	const { standing } = check(report);
	return { band: standing.band ?? 'none', verdict: standing.verdict.kind };
};

test('the example is ready to send, with what staff may still explain', () => {
	expect(standingOf(ayrshire)).toEqual({ band: 'green', verdict: 'ready-with-questions' });
});

describe('no report is trusted that cannot be', () => {
	test.each(spoiltReports.map((spoilt) => [spoilt.name, spoilt] as const))('%s', (_, { report, band, verdict }) => {
		expect(standingOf(report)).toEqual({ band, verdict });
	});
});
