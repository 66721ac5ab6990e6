import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Check, checkWorkbook, exampleWorkbook, parseIsoDate, parseReport } from '#core';
import { applyFaults } from './reports/apply-faults.ts';
import { ayrshire } from './reports/ayrshire-2019-20.ts';
import { faults } from './reports/ayrshire-2019-20-flawed.ts';
import { type Fault, nameOfPlace } from './reports/faults.ts';

const AS_OF = parseIsoDate('2020-09-30') ?? 0;
/** What a real filing would still have to mend, mended. */
const mends: Fault = {
	name: 'nothing is left to mend',
	edits: [
		{ at: 'contributions 3 paid', to: 18_840_000 },
		{ at: 'satisfaction 6 responses', to: 450 },
	],
	findings: [],
};
const filed = exampleWorkbook({ name: 'the example report', report: ayrshire });
const clean = applyFaults(filed, parseReport(filed), [mends]);
const report = parseReport(clean);
const check = (list: readonly Fault[]) => checkWorkbook(applyFaults(clean, report, list), { asOf: AS_OF });
/** Each is one rule's business, so that mending it mends nothing else. */
const single = faults.filter(
	({ findings, name }) =>
		new Set(findings.map((finding) => finding.split(' at ')[0])).size === 1 && name !== 'A formula was typed over by the number it gave',
);

test('the example with everything mended has no finding, and loses points to plans and explanations alone', () => {
	const { findings, standing } = check([]);
	expect(findings).toEqual([]);
	expect([standing.verdict.kind, standing.band, standing.fixes]).toEqual(['ready', 'green', []]);
	expect(new Set(standing.deductions.map(({ reason }) => reason))).toEqual(new Set(['planned', 'explained']));
});

/** Reasons of their own for what a rule asks staff to explain; nothing where the sheet has no column for one. */
function explain(before: Check, rule: string): Fault | undefined {
	const reasons = ['Diesel rose by a third', 'The depot burnt down in May', 'Frost damaged forty bridges', 'Two lorries came a year early'];
	const asked = before.findings.filter((finding) => finding.rule === rule).map(({ explanation }) => explanation?.at);
	const edits = asked.flatMap((at, index) =>
		at?.section && report[at.section].hasColumn(at.field as never)
			? [{ at: nameOfPlace(before.report, at), to: `${reasons[index % 4]} ${'so it did '.repeat(index)}` }]
			: [],
	);
	return edits.length === asked.length ? { name: `${rule} explained`, edits, findings: [] } : undefined;
}

test('making the first fix raises the score by the points that it promised', () => {
	let tried = 0;
	fc.assert(
		fc.property(fc.uniqueArray(fc.nat({ max: single.length - 1 }), { minLength: 1, maxLength: 8 }), (chosen) => {
			const made = chosen.map((index) => single[index] as Fault);
			const before = check(made);
			const [first] = before.standing.fixes;
			if (!first) return;
			const isMended = ({ findings }: Fault) => findings.some((finding) => finding.startsWith(`${first.rule} at `));
			const explained = first.canBeExplained ? explain(before, first.rule) : undefined;
			if (first.canBeExplained && !explained) return;
			const left = explained
				? [...made, explained]
				: made.flatMap((fault) => (isMended(fault) ? (fault.mend ? [{ ...fault, edits: fault.mend }] : []) : [fault]));
			const after = check(left);
			if (after.findings.some(({ rule }) => rule === first.rule)) return;
			// A row that comes back may bring what staff explained about it.
			if (!explained && after.explained.length > before.explained.length) return;
			const [was, is] =
				first.dial === 'quality'
					? [before.standing.quality, after.standing.quality]
					: [before.standing.oversight.score, after.standing.oversight.score];
			const gained = (is ?? 0) - (was ?? 0);
			const story = `${first.rule} among ${made.map(({ name }) => name).join('; ')}`;
			// A new row that is right in every other respect can only gain more.
			if (!explained && made.some((fault) => fault.removesRow && isMended(fault)))
				expect(gained, story).toBeGreaterThanOrEqual(first.points - 1e-6);
			else expect(gained, story).toBeCloseTo(first.points, 6);
			tried++;
		}),
		{ numRuns: 100 },
	);
	expect(tried).toBeGreaterThan(40);
}, 120_000);

test('the fixes stand in the order of their points, those of report quality before those of oversight', () => {
	fc.assert(
		fc.property(fc.uniqueArray(fc.nat({ max: faults.length - 1 }), { minLength: 1, maxLength: 20 }), (chosen) => {
			const { fixes } = check(chosen.map((index) => faults[index] as Fault)).standing;
			const sorted = [...fixes].sort(
				(one, other) => Number(one.dial === 'oversight') - Number(other.dial === 'oversight') || other.points - one.points,
			);
			expect(fixes.map(({ points }) => points)).toEqual(sorted.map(({ points }) => points));
		}),
		{ numRuns: 50 },
	);
});
