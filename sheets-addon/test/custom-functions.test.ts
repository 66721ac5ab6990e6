import { expect, test } from 'vitest';
import { openAddon } from './built-addon.ts';

function resultOf(name: string, ...parameters: unknown[]): unknown {
	const outcome = openAddon().run(name, { mode: 'CUSTOM_FUNCTION', parameters: JSON.stringify(parameters) });
	return outcome.ok ? JSON.parse(outcome.result ?? 'null') : outcome.message;
}

test('the functions for cells give the figures of the rules', () => {
	expect(resultOf('IMC_MARGIN_OF_ERROR', 380, 12_500)).toBeCloseTo(4.95, 2);
	expect(resultOf('IMC_SAMPLE_SIZE', 12_500, 5)).toBe(373);
	expect(resultOf('IMC_NPS', [[10], [9], [''], [3], ['no answer']])).toBeCloseTo(33.33, 2);
	expect(resultOf('IMC_ROBUST_Z', 20, [[10], [11], [12], [9], [10]])).toBeGreaterThan(3.5);
});

test('the functions for cells say what is wrong with what they are given', () => {
	expect(resultOf('IMC_MARGIN_OF_ERROR', 500, 100)).toContain('at most the population');
	expect(resultOf('IMC_NPS', [['x']])).toContain('ratings must be numbers');
});
