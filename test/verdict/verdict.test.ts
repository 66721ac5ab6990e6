import { describe, expect, test } from 'vitest';
import {
	type Check,
	checkWorkbook,
	columnsOf,
	type ExampleReport,
	exampleWorkbook,
	kindOf,
	parseIsoDate,
	sectionKeys,
	sections,
} from '#core';
import { ayrshire } from '../reports/ayrshire-2019-20.ts';
import { each, spoiltReports } from './spoilt-reports.ts';

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

describe('a report that is being filled in', () => {
	const fresh = Object.fromEntries(
		sectionKeys.map((section) => {
			const row = Object.fromEntries(columnsOf(section).map(([key]) => [key, null]));
			return [section, sections[section].kind === 'form' ? row : [row]];
		}),
	) as ExampleReport;

	test('shows progress and no fault while it is fresh', () => {
		const { standing, findings } = check(fresh);
		expect(standing.verdict).toMatchObject({ kind: 'unfinished', filled: 0 });
		expect([standing.band, ...Object.values(standing.topics).map(({ band }) => band)]).toEqual([
			undefined,
			undefined,
			undefined,
			undefined,
			undefined,
		]);
		expect(standing.counts.wrong).toBe(0);
		expect(findings.map(kindOf).filter((kind) => kind === 'wrong')).toEqual([]);
	});

	test('counts what is filled in, by section; a planned period without results is no fault either', () => {
		const next = each('services', () => ({ delivered: null }), { ...ayrshire, report: { ...ayrshire.report, stage: 'Draft' } });
		const { standing } = check(next);
		expect(standing.verdict).toMatchObject({ kind: 'unfinished' });
		expect(standing.band).toBeUndefined();
		const services = standing.sections.find(({ section }) => section === 'services');
		expect(services).toMatchObject({ required: 16 * 4, filled: 16 * 3, isDemanded: true });
		expect(standing.progress.required - standing.progress.filled).toBeGreaterThanOrEqual(16);
	});
});
