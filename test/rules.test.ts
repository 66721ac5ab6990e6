import { describe, expect, test } from 'vitest';
import {
	type AnyRule,
	catalogues,
	checkWorkbook,
	type ExpectedFinding,
	exampleWorkbook,
	type Finding,
	type InvalidExample,
	type Place,
	parseA1,
	parseIsoDate,
	rules,
	type SectionKey,
	sections,
	type Table,
	wordsOfRule,
} from '#core';
import { ruleModules } from './rule-examples.ts';

describe.each([...ruleModules])('%s', (id, { rule, examples }) => {
	test('bears the name of its file and is part of the rule set', () => {
		expect(rule.id).toBe(id);
		expect(rules.map((each) => each.id)).toContain(id);
	});

	test('shows a valid example, and an invalid one for each message', () => {
		expect(examples.valid.length).toBeGreaterThan(0);
		const shown = new Set(
			[...examples.valid.flatMap(({ explained = [] }) => explained), ...examples.invalid.flatMap(({ findings }) => findings)].map(
				({ message }) => message,
			),
		);
		expect([...shown].sort()).toEqual(Object.keys(rule.messages).sort());
	});

	test.each(examples.valid.map((example) => [example.name, example] as const))('finds nothing where: %s', (_, example) => {
		expectFindings(rule, { ...example, findings: [] });
	});

	test.each(examples.invalid.map((example) => [example.name, example] as const))('finds just what is expected where: %s', (_, example) => {
		expectFindings(rule, example);
	});

	test('uses only the placeholders that it declares, in every language', () => {
		for (const catalogue of catalogues) {
			const words = wordsOfRule(id, catalogue);
			for (const [message, declared] of Object.entries(rule.messages)) {
				const { says, fix } = ((words?.messages ?? {}) as Record<string, { says: string; fix: string }>)[message] ?? { says: '', fix: '' };
				expect(says, `${catalogue.language} ${message}`).not.toBe('');
				expect(fix, `${catalogue.language} ${message}`).not.toBe('');
				for (const [, name] of `${says} ${fix}`.matchAll(/\{(\w+)\}/g))
					expect(Object.keys(declared), `${catalogue.language} ${message}`).toContain(name);
			}
		}
	});
});

test('every rule of the set has a file', () => {
	expect([...ruleModules.keys()].sort()).toEqual(rules.map(({ id }) => id).sort());
});

function expectFindings(rule: AnyRule, example: InvalidExample): void {
	const asOf = parseIsoDate(example.asOf ?? '2020-06-30') ?? 0;
	const check = checkWorkbook(exampleWorkbook(example), { asOf, stage: example.stage, rules: [rule] });
	const [result] = check.results;
	expect(result?.error).toBeUndefined();
	expect(check.findings.map(summary)).toEqual(
		example.findings.map((expected) => expectedSummary(expected, check.report, result?.severity)),
	);
	expect(check.explained.map((finding) => `${finding.message} at ${at(finding.places[0])}`)).toEqual(
		(example.explained ?? []).map((expected) => `${expected.message} at ${resolve(expected.at, check.report)}`),
	);
	for (const [index, expected] of example.findings.entries()) {
		if (expected.suggests) expect(check.findings[index]?.suggestions.map(({ value }) => value)).toEqual(expected.suggests);
	}
}

function summary(finding: Finding): string {
	return `${finding.outcome} ${finding.severity} ${finding.message} at ${at(finding.places[0])}`;
}

function expectedSummary(expected: ExpectedFinding, report: Report, severity: string | undefined): string {
	return `${expected.outcome ?? 'fail'} ${expected.severity ?? severity} ${expected.message} at ${resolve(expected.at, report)}`;
}

type Report = ReturnType<typeof checkWorkbook>['report'];

function at(place: Place | undefined): string {
	return place ? `${place.sheet} ${place.row} ${place.column}` : 'no place';
}

/** `budget 2 actual`, `balances closing` or `Budget!C4`. */
function resolve(text: string, report: Report): string {
	const cell = parseA1(text);
	if (cell?.sheet !== undefined) return at({ sheet: cell.sheet, row: cell.row, column: cell.column });
	const [section, ...rest] = text.split(' ') as [SectionKey, ...string[]];
	if (!(section in sections)) return text;
	const table = report[section] as Table;
	const [first, second] = rest;
	if (first === undefined) return at(table.headerAt());
	return second === undefined ? at(table.at(0, first as never)) : at(table.at(Number(first) - 1, second as never));
}
