import { expect, test } from 'vitest';
import { cellKey, type NumberFormat } from '../workbook/index.ts';
import { parseReport } from './parse.ts';

function settingsWith(value: number, format: NumberFormat) {
	const rows = [
		['Setting', 'Value'],
		['Budget variance: limit', value],
	];
	return parseReport({ sheets: [{ name: 'Settings', rows, formats: new Map([[cellKey(1, 1), format]]) }] }).settings;
}

test('a percentage among texts is read as it is shown', () => {
	expect(settingsWith(0.15, 'percent').row(0).value('value')).toBe('15 %');
});

test('a date among texts is read as a date, not as its serial number', () => {
	expect(settingsWith(43_891, 'date').row(0).value('value')).toBe('2020-03-01');
});
