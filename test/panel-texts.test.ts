import { expect, test } from 'vitest';
import { catalogueFor, checkWorkbook, exampleWorkbook, languages, type Workbook } from '#core';
import { viewCheck } from '#core/view';
import { ruleModules } from './rule-examples.ts';

const AS_OF = 43_982;
/** An override of direction and a blank of no width: neither shows, both change what is read. */
const HIDDEN = '\u202e\u200b';
/** Written back into cells, or looked up by, so they are as the workbook has them. */
const AS_THEY_ARE = new Set(['place', 'before', 'after', 'explanation', 'id']);

test('nothing that a panel shows of any rule’s findings holds characters that hide or reorder others', () => {
	let named = 0;
	for (const [rule, { examples }] of ruleModules) {
		for (const example of examples.invalid) {
			const check = checkWorkbook(withHiddenCharacters(exampleWorkbook(example)), { asOf: AS_OF });
			for (const language of languages) {
				const shown = shownTexts(viewCheck(check, catalogueFor(language)));
				expect(
					shown.filter((text) => /[\u202e\u200b]/.test(text)),
					rule,
				).toEqual([]);
				named += shown.filter((text) => text.includes('[U+202E]')).length;
			}
		}
	}
	expect(named).toBeGreaterThan(1000);
});

/** Every text below the first row of a sheet ends in characters that nobody sees. */
function withHiddenCharacters(workbook: Workbook): Workbook {
	return {
		...workbook,
		sheets: workbook.sheets.map((sheet) => ({
			...sheet,
			rows: sheet.rows.map((row, index) => (index === 0 ? row : row.map((cell) => (typeof cell === 'string' ? cell + HIDDEN : cell)))),
		})),
	};
}

function shownTexts(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	if (Array.isArray(value)) return value.flatMap(shownTexts);
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, part]) => (AS_THEY_ARE.has(key) ? [] : shownTexts(part)));
}
