import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Check, catalogues, checkWorkbook, describeFinding, type Place, type Workbook } from '#core';
import { arbitraryWorkbook } from './arbitrary-workbook.ts';

const AS_OF = 43_982;
const RUNS = 10_000;

test(`${RUNS} random workbooks are read, judged and scored without a throw or a broken rule`, { timeout: 300_000 }, () => {
	let language = 0;
	fc.assert(
		fc.property(arbitraryWorkbook, (workbook) => {
			const check = checkWorkbook(workbook, { asOf: AS_OF });
			// Not by `expect`, which takes longer for a million results than the checks do.
			for (const { rule, error } of check.results) if (error !== undefined) throw new Error(`${rule} is broken: ${error}`);
			for (const score of scoresOf(check)) if (score !== undefined && !(score >= 0 && score <= 100)) throw new Error(`a score of ${score}`);
			for (const finding of [...check.findings, ...check.explained]) {
				if (finding.places.length === 0) throw new Error(`${finding.rule} names no place`);
				for (const place of finding.places)
					if (!isInside(place, workbook)) throw new Error(`${finding.rule} points outside: ${JSON.stringify(place)}`);
				const catalogue = catalogues[language++ % catalogues.length];
				if (!catalogue) continue;
				const { message, fix } = describeFinding(finding, catalogue, check.currency);
				if (/\{\w+\}|undefined|NaN/.test(message + fix) && !/\{\w+\}|undefined|NaN/.test(JSON.stringify(finding.data)))
					throw new Error(`${finding.rule} in ${catalogue.language}: ${message} ${fix}`);
			}
		}),
		{ numRuns: RUNS },
	);
});

test('the same workbook gives the same bytes', () => {
	fc.assert(
		fc.property(arbitraryWorkbook, (workbook) => {
			expect(bytesOf(checkWorkbook(structuredClone(workbook), { asOf: AS_OF }))).toBe(bytesOf(checkWorkbook(workbook, { asOf: AS_OF })));
		}),
		{ numRuns: 300 },
	);
});

function scoresOf({ standing }: Check): (number | undefined)[] {
	const topics = [...Object.values(standing.topics), ...Object.values(standing.oversightTopics)];
	return [standing.quality, standing.oversight.score, ...topics.map(({ score }) => score)];
}

/** A place of a blank value may lie just beyond a short row, never beyond the sheet's headers and rows. */
function isInside(place: Place, workbook: Workbook): boolean {
	const sheets = workbook.sheets.filter(({ name }) => name === place.sheet);
	if (workbook.sheets.length === 0) return place.row === 0 && place.column === 0;
	return sheets.some(({ rows }) => {
		const width = Math.max(1, ...rows.map((row) => row.length)) + 4;
		return place.row >= 0 && place.column >= 0 && place.row < Math.max(1, rows.length) && place.column < width;
	});
}

function bytesOf(check: Check): string {
	const { report, settings, ...rest } = check;
	return JSON.stringify(rest, (_, value) => (value instanceof Map || value instanceof Set ? [...value] : value));
}
