import { expect, test } from 'vitest';
import { catalogueFor } from '../locales/index.ts';
import { oneDecimal, pointsText, wholePoints } from './score-text.ts';

const { formats } = catalogueFor('en');

test('a score is never rounded up into a better band or to a full hundred', () => {
	expect(wholePoints(84.96)).toBe(84);
	expect(wholePoints(99.999)).toBe(99);
	expect(wholePoints(84.99999999999)).toBe(85);
	expect(wholePoints(100)).toBe(100);
});

test('a gain that is too small to show is still a gain', () => {
	expect(pointsText(0.004, formats)).toBe('0.1');
	expect(pointsText(12.36, formats)).toBe('12.4');
	expect(pointsText(0, formats)).toBe('0');
});

test('one decimal is what a person would write', () => {
	expect(oneDecimal(1.25)).toBe(1.3);
	expect(oneDecimal(-1.25)).toBe(-1.3);
	expect(oneDecimal(85)).toBe(85);
});
