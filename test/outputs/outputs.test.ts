import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Catalogue, type Check, catalogues, checkWorkbook, exampleWorkbook, parseReport } from '#core';
import { fileDocument } from '#core/present';
import { checkViewSchema, viewCheck } from '#core/view';
import { fill } from '../../core/locales/fill.ts';
import { arbitraryWorkbook } from '../arbitrary-workbook.ts';
import { applyFaults } from '../reports/apply-faults.ts';
import { ayrshire } from '../reports/ayrshire-2019-20.ts';
import { faults } from '../reports/ayrshire-2019-20-flawed.ts';
import { allOutputs, briefsOf } from './all-outputs.ts';

const AS_OF = 44_104; // 2020-09-30
const filed = exampleWorkbook({ name: '', report: ayrshire });
const report = parseReport(filed);

/** Reports as programs and attackers leave them, and the example with some of its faults. */
const arbitraryCheck: fc.Arbitrary<Check> = fc.oneof(
	arbitraryWorkbook.map((workbook) => checkWorkbook(workbook, { asOf: AS_OF })),
	fc.subarray([...faults], { maxLength: 12 }).map((chosen) => checkWorkbook(applyFaults(filed, report, chosen), { asOf: AS_OF })),
);
const arbitraryCatalogue = fc.constantFrom(...catalogues);

/** Without blanks, bars and signs: outputs break lines and draw otherwise, but say the same. */
function bare(text: string): string {
	return text.replace(/[\s█▓▒░●▲■○✖ℹ✓–|*_`\\·\u2066-\u2069]/g, '');
}

test('every output says the same of a check: period, verdict, figures of topics, results, fixes and what each finding is', () => {
	fc.assert(
		fc.property(arbitraryCheck, arbitraryCatalogue, (check, catalogue) => {
			const view = viewCheck(check, catalogue);
			for (const { name, text, fixes, depth, says, isInParts } of allOutputs(check, catalogue)) {
				if (says !== undefined) {
					const wanted = [...view.findings, ...view.explained].map((finding) => finding.says);
					expect(says, name).toEqual(wanted.length === 0 && name !== 'JSON' ? [catalogue.words.findings.none] : wanted);
					continue;
				}
				const shown = bare(text);
				const expectSaid = (said: string) => expect(shown, `${name}: ${said}`).toContain(bare(said));
				for (const said of [view.entity, view.period, view.verdict.says.replace(/\.$/, '')]) expectSaid(said);
				if (depth === 'verdict') continue;
				for (const said of [view.quality.text, view.quality.says]) expectSaid(said);
				expect(
					[view.results.text, view.results.says].some((said) => shown.includes(bare(said))),
					name,
				).toBe(true);
				for (const { says: counted } of view.results.legend) expectSaid(counted);
				if (depth === 'scores') continue;
				for (const { label, text: figure, says: meaning } of view.topics.filter(({ isDemanded }) => isDemanded))
					expectSaid(label + figure + meaning);
				const from = shown.indexOf(bare(catalogue.words.scorecard.fixFirst.toLocaleUpperCase()));
				let at = Math.max(0, from, shown.indexOf(bare(catalogue.words.scorecard.fixFirst)));
				for (const { title, points } of view.fixes.slice(0, fixes)) {
					const next = shown.indexOf(bare(title), at);
					expect(next, `${name}: ${title}`).toBeGreaterThanOrEqual(0);
					expectSaid(points);
					if (!isInParts) at = next;
				}
			}
		}),
		{ numRuns: 60 },
	);
}, 180_000);

test('the brief counts an indicator as the view does', () => {
	fc.assert(
		fc.property(arbitraryCheck, arbitraryCatalogue, (check, catalogue) => {
			const rows = viewCheck(check, catalogue).results.rows.map(({ kind, says, actual, target }) => ({
				...{ kind, says },
				against: fill(catalogue.words.brief.against, { actual, target }),
			}));
			for (const { results } of briefsOf(check, catalogue))
				for (const { kind, says, against } of results) expect(rows).toContainEqual({ kind, says, against });
		}),
		{ numRuns: 60 },
	);
}, 180_000);

test('the JSON has the verdict, the results and the fixes of the view, and the view is what its schema says', () => {
	fc.assert(
		fc.property(arbitraryCheck, arbitraryCatalogue, (check: Check, catalogue: Catalogue) => {
			const view = viewCheck(check, catalogue);
			expect(checkViewSchema.parse(JSON.parse(JSON.stringify(view)))).toEqual(view);
			const { verdict, results, fixFirst } = fileDocument('a.xlsx', check, catalogue);
			expect(verdict).toEqual({ kind: view.verdict.kind, says: view.verdict.says });
			expect(results).toMatchObject({ reached: view.results.reached, missed: view.results.missed, total: view.results.total });
			expect(fixFirst.map(({ rule }) => rule)).toEqual(view.fixes.map(({ rule }) => rule));
		}),
		{ numRuns: 60 },
	);
}, 180_000);
