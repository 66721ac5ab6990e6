import { expect, test } from 'vitest';
import { changeOf, isLargeChange, isLongEnough } from './volume-outlier.ts';

test('a change is told in percent of last period, and not at all from or to nothing', () => {
	expect(changeOf(4000, 5000)).toBe(25);
	expect(changeOf(4000, 3000)).toBe(-25);
	expect(changeOf(0, 5000)).toBeUndefined();
	expect(changeOf(4000, 0)).toBeUndefined();
	expect(changeOf(4000, undefined)).toBeUndefined();
	expect(changeOf(-4000, 5000)).toBeUndefined();
});

test('a change exactly at the threshold is not a large one', () => {
	expect(isLargeChange(25, 25)).toBe(false);
	expect(isLargeChange(-25.1, 25)).toBe(true);
	expect(isLargeChange(undefined, 25)).toBe(false);
});

test('values that can’t be read count for the length of a series, gaps don’t', () => {
	const point = { index: 0, value: 1, isUnreadable: false };
	expect(isLongEnough([point, { ...point, value: undefined, isUnreadable: true }], 2)).toBe(true);
	expect(isLongEnough([point, { ...point, value: undefined }], 2)).toBe(false);
});
