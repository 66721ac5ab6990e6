import { expect, test } from 'vitest';
import { isPercentUnit, scaleOfUnit } from './unit-scale.ts';

test.each(['%', ' % ', 'per cent', 'Percent', '% of samples', 'відсотків', 'la sută', 'pour cent'])('%j is a percentage', (unit) => {
	expect(isPercentUnit(unit)).toBe(true);
});

test.each(['hours', 'percentage points', '% points', 'days', ''])('%j is none', (unit) => {
	expect(isPercentUnit(unit)).toBe(false);
});

test.each([
	['%', 100],
	['‰', 1000],
	['per 1,000 homes', 1000],
	['на 1000 мешканців', 1000],
	['pour 100 000 habitants', 100_000],
	['per 10 km', 10],
	['hours', undefined],
	['24-hour visits', undefined],
])('the scale of %j is %s', (unit, scale) => {
	expect(scaleOfUnit(unit)).toBe(scale);
});
