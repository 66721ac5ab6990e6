import { expect, test } from 'vitest';
import { parseReport } from '../../report/parse.ts';
import type { CellValue } from '../../workbook/index.ts';
import { costSharesOf, makeHundred } from './cost-shares.ts';

test('costs are shared by percentages once one partner has a share', () => {
	expect(sharesOf(['Alder', null], ['Birch', 'n/a'])).toBeUndefined();
	expect(sharesOf(['Alder', 60], ['Birch', null])).toMatchObject({ sum: 60, blank: [1], areReadable: true });
});

test('a share that can’t be read is not taken for a blank one', () => {
	expect(sharesOf(['Alder', 60], ['Birch', 'about a third'])).toMatchObject({ blank: [], areReadable: false });
});

test('partners are found by name, however they are written, and told when they stand there twice', () => {
	const shares = sharesOf(['Alder-on-Sea', 60], ['Birch', 20], ['BIRCH', 20]);
	expect(shares?.byPartner.get('alder on sea')).toEqual({ index: 0, share: 60 });
	expect(shares?.isPartnerRepeated).toBe(true);
});

test('shares make 100 to within the tolerance, both ends included', () => {
	const thirds = sharesOf(['Alder', 33.33], ['Birch', 33.33], ['Cedar', 33.33]);
	expect(thirds && makeHundred(thirds, 0.01)).toBe(true);
	const short = sharesOf(['Alder', 33.33], ['Birch', 33.33], ['Cedar', 33.31]);
	expect(short && makeHundred(short, 0.01)).toBe(false);
	expect(short && makeHundred(short, 0.03)).toBe(true);
});

test('shares make 100 as far as their last decimal can tell', () => {
	const thirds = sharesOf(['Alder', 33.3], ['Birch', 33.3], ['Cedar', 33.3]);
	expect(thirds && makeHundred(thirds, 0)).toBe(true);
	const short = sharesOf(['Alder', 33.3], ['Birch', 33.3], ['Cedar', 33.1]);
	expect(short && makeHundred(short, 0)).toBe(false);
	const whole = sharesOf(['Alder', 33], ['Birch', 33], ['Cedar', 33]);
	expect(whole && makeHundred(whole, 0)).toBe(false);
});

function sharesOf(...rows: CellValue[][]) {
	return costSharesOf(parseReport({ sheets: [{ name: 'Partners', rows: [['municipality', 'costShare', 'population'], ...rows] }] }));
}
