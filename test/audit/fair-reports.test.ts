import { expect, test } from 'vitest';
import { checkWorkbook, parseIsoDate } from '#core';
import { fairReports, workbookOf } from './fair-reports.ts';

test('there are ten kinds of cooperation, in four languages', () => {
	expect(fairReports.length).toBeGreaterThanOrEqual(10);
	expect(new Set(fairReports.map(({ language }) => language)).size).toBe(4);
});

test.each(fairReports.map((fair) => [fair.name, fair] as const))('an expert would say just this of %s', (_, fair) => {
	const { findings } = checkWorkbook(workbookOf(fair), { asOf: parseIsoDate(fair.asOf) ?? 0 });
	expect(findings.map(({ rule, message }) => `${rule} ${message}`).sort()).toEqual([...fair.said].sort());
});
