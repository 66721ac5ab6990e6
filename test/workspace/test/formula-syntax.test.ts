import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planTemplate } from '#core';
import { readFormula, showFormula } from '../spreadsheet/formula-syntax.ts';

describe('the syntax of formulas', () => {
	test.each([
		['en_GB', 'SUM(A1;B1)', 'SUM(A1,B1)'],
		['en_GB', 'SUM(A1,1.5)', 'SUM(A1,1.5)'],
		['en_GB', '{1,2;3,4}', '{1,2;3,4}'],
		['fr_FR', 'SUM(A1;1,5)', 'SUM(A1,1.5)'],
		['fr_FR', 'SUM(A1,B1)', undefined],
		['fr_FR', 'SUM(A1;1.5)', undefined],
		['uk_UA', '{1\\2;3\\4}', '{1,2;3,4}'],
		['ro_RO', 'COUNTIF(\'a,b\'!A:A;"x,y;1.5""z")', 'COUNTIF(\'a,b\'!A:A,"x,y;1.5""z")'],
	])('%s: %s', (locale, entered, kept) => {
		expect(readFormula(entered, locale)).toBe(kept);
	});

	test('what is shown is read as what it was', () => {
		const texts = planTemplate('en').sheets.flatMap(({ areas }) => areas.flatMap(({ formula }) => formula ?? []));
		expect(texts.length).toBeGreaterThan(4);
		const piece = fc.constantFrom(...texts, 'SUM(A1,2,3.25)', '"a,b;c.1"', "'x;y'!B2", '{1,2;3,4}', '+', '-1.5');
		fc.assert(
			fc.property(fc.array(piece), fc.constantFrom('en_GB', 'fr_FR', 'uk_UA', 'ro_RO'), (pieces, locale) => {
				const formula = pieces.join('+');
				expect(readFormula(showFormula(formula, locale), locale)).toBe(formula);
			}),
		);
	});
});
