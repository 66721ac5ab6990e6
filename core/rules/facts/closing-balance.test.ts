import { describe, expect, test } from 'vitest';
import { parseReport } from '../../report/parse.ts';
import { closingBalanceOf } from './closing-balance.ts';

describe('the closing balance', () => {
	test.each([
		['agrees', { opening: 1000, inflow: 500, outflow: 300, closing: 1200 }],
		['agrees', { opening: 1000, inflow: 500, outflow: 300, closing: 1201 }],
		['minus', { opening: 1000, inflow: 500, outflow: -300, closing: 1200 }],
		['opening', { opening: 100, inflow: 500, outflow: 300, closing: 1200, previousClosing: 1000 }],
		['differs', { opening: 1000, inflow: 500, outflow: 300, closing: 1500, previousClosing: 1000 }],
	])('%s: %j', (agreement, figures) => {
		expect(balanceOf(figures)).toMatchObject({ agreement });
	});

	test('is unknown while one of its figures is', () => {
		expect(balanceOf({ opening: 1000, inflow: 500, closing: 1200 })).toBeUndefined();
	});
});

function balanceOf(figures: Readonly<Record<string, number>>) {
	return closingBalanceOf(parseReport({ sheets: [{ name: 'Balances', rows: Object.entries(figures) }] }));
}
