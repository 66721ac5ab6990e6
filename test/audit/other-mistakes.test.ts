import { describe, expect, test } from 'vitest';
import { type Check, checkWorkbook, type Finding, type Place, parseIsoDate, sections, type Table } from '#core';
import { type FairReport, fairReports, workbookOf } from './fair-reports.ts';
import { changed, otherControls, otherMistakes } from './other-mistakes.ts';

const checkOf = (fair: FairReport, report = fair.report): Check =>
	checkWorkbook(workbookOf({ ...fair, report }), { asOf: parseIsoDate(fair.asOf) ?? 0 });
const nameOf = (place: Place, { report }: Check) => {
	const table = place.section && (report[place.section] as Table);
	const row = table && sections[table.section].kind === 'table' ? table.sheetRows.indexOf(place.row) : -1;
	return [place.section ?? place.sheet, ...(row < 0 ? [] : [row + 1]), ...(place.field === undefined ? [] : [place.field])].join(' ');
};
const keyOf = ({ rule, message, places: [place] }: Finding, check: Check) => `${rule} ${message} ${place ? nameOf(place, check) : ''}`;
const before = new Map(
	fairReports.map((fair) => {
		const check = checkOf(fair);
		return [fair, new Set(check.findings.map((finding) => keyOf(finding, check)))] as const;
	}),
);

/** What is said of the changed report and was not said before: where, and what. */
function newFindings(index: number, changes: (typeof otherMistakes)[number]['changes']): { at: string; said: string }[] {
	const fair = fairReports[index] as FairReport;
	const check = checkOf(fair, changed(fair.report, changes));
	return check.findings.flatMap((finding) => {
		const said = keyOf(finding, check);
		const [place] = finding.places;
		return before.get(fair)?.has(said) || !place ? [] : [{ at: nameOf(place, check), said }];
	});
}

describe('an auditor’s eye, in reports of other cooperations and languages', () => {
	test('finds at least 95 % of the mistakes at the right cell, with 1.3 findings a hit at most', () => {
		expect(otherMistakes.length).toBeGreaterThanOrEqual(60);
		const missed: string[] = [];
		const long: string[] = [];
		let hits = 0;
		let count = 0;
		for (const { kind, report, changes, at } of otherMistakes) {
			const found = newFindings(report, changes);
			const said = found.map((finding) => finding.said).join('; ');
			const name = `${kind}, ${fairReports[report]?.name.slice(0, 30)} ${JSON.stringify(changes).slice(0, 90)}`;
			if (
				found.some((finding) => at.some((right) => finding.at === right || (!right.includes(' ') && finding.at.startsWith(`${right} `))))
			) {
				hits++;
				count += found.length;
				if (found.length > 1) long.push(`${name}: ${said}`);
			} else missed.push(`${name}: ${said || 'nothing'}`);
		}
		console.log(
			`found ${hits} of ${otherMistakes.length}; ${(count / hits).toFixed(2)} findings a hit\nMissed:\n  ${missed.join('\n  ')}\nMore than one:\n  ${long.join('\n  ')}`,
		);
		expect(hits / otherMistakes.length).toBeGreaterThanOrEqual(0.95);
		expect(count / hits).toBeLessThanOrEqual(1.3);
	}, 240_000);

	test('there are thirty controls', () => {
		expect(otherControls.length).toBeGreaterThanOrEqual(30);
	});

	test.each(otherControls.map((control) => [control.name, control] as const))('says nothing of: %s', (_, { report, changes }) => {
		expect(newFindings(report, changes).map(({ said }) => said)).toEqual([]);
	});
});
