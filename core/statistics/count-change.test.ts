import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isCountChangeShown } from './count-change.ts';

test.each([
	['three cases instead of one', 1, 3, false],
	['none instead of five: a chance of one in sixteen', 5, 0, false],
	['none instead of six: a chance of one in 32', 6, 0, true],
	['twelve instead of four', 4, 12, true],
	['seven instead of four', 4, 7, false],
	['130 instead of 100', 100, 130, true],
	['110 instead of 100', 100, 110, false],
	['nothing both times', 0, 0, false],
] as const)('%s', (_, before, now, isShown) => {
	expect(isCountChangeShown(before, now)).toBe(isShown);
	expect(isCountChangeShown(now, before)).toBe(isShown);
});

test('what is no count tells nothing', () => {
	for (const value of [Number.NaN, -1, 2.5, Number.POSITIVE_INFINITY]) expect(isCountChangeShown(value, 3)).toBeUndefined();
});

test('a change that is shown stays so where it is larger', () => {
	fc.assert(
		fc.property(fc.nat({ max: 60 }), fc.nat({ max: 60 }), (before, more) => {
			if (isCountChangeShown(before, before + more)) expect(isCountChangeShown(before, before + more + 1)).toBe(true);
		}),
	);
});
