import { expect, test } from 'vitest';
import { parseReport } from '../../report/parse.ts';
import { cellKey, type Sheet } from '../../workbook/index.ts';
import { suggestValue } from './suggest-value.ts';

const rows = [
	['Service', 'Municipality', 'Responses', '% satisfied'],
	['Waste collection', 'All', 400, 80],
];
const satisfaction = (sheet: Partial<Sheet> = {}) => parseReport({ sheets: [{ name: 'Satisfaction', rows, ...sheet }] }).satisfaction;

test('a number is offered for its cell', () => {
	expect(suggestValue(satisfaction(), 0, 'responses', 410)).toMatchObject([
		{ place: { row: 1, column: 2, field: 'responses' }, value: 410 },
	]);
});

test('in a cell that is shown as a percentage, the share is offered', () => {
	const shown = { rows: [rows[0] ?? [], ['Waste collection', 'All', 400, 0.7]], formats: new Map([[cellKey(1, 3), 'percent' as const]]) };
	expect(suggestValue(satisfaction(shown), 0, 'satisfiedShare', 7)).toMatchObject([{ value: 0.07 }]);
});

test('nothing is offered in the place of a formula, for a column that is not there, or where it could be misread', () => {
	expect(suggestValue(satisfaction({ formulas: new Map([[cellKey(1, 3), 'C2/5']]) }), 0, 'satisfiedShare', 80)).toEqual([]);
	expect(suggestValue(satisfaction(), 0, 'dontKnow', 10)).toEqual([]);
	expect(suggestValue(satisfaction(), 0, 'satisfiedShare', 0.8)).toEqual([]);
});
