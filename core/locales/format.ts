import { fromSerial } from '../workbook/index.ts';
import { fill } from './fill.ts';
import type { Formats } from './ground-words.ts';

/** A number in a language's form: grouped by thousands, at most `decimals` decimals, no trailing zeros. */
export function formatNumber(value: number, formats: Formats, decimals = 2): string {
	if (!Number.isFinite(value)) return String(value);
	const size = Math.abs(value);
	if (size >= 1e15) return String(value);
	// Small values keep two significant digits, so that 0.004 is not shown as 0.
	const places = size > 0 && size < 10 ** -decimals ? Math.min(12, 1 - Math.floor(Math.log10(size))) : decimals;
	const [whole = '', fraction = ''] = size.toFixed(places).split('.');
	const grouped = whole.length > 4 || formats.group !== '\u202f' ? whole.replace(/\B(?=(\d{3})+$)/g, formats.group) : whole;
	const kept = fraction.replace(/0+$/, '');
	const isZero = /^0*$/.test(whole + kept);
	return (value < 0 && !isZero ? '\u2212' : '') + grouped + (kept ? formats.decimal + kept : '');
}

/** Points as a percentage: 45 gives `45 %`. */
export function formatPercent(points: number, formats: Formats, decimals = 2): string {
	return fill(formats.percent, { n: formatNumber(points, formats, decimals) });
}

export function formatMoney(amount: number, formats: Formats, currency: string | undefined): string {
	const number = formatNumber(amount, formats);
	return currency ? fill(formats.money, { n: number, currency }) : number;
}

/** A serial date; an empty text where it is no day. */
export function formatDate(serial: number, formats: Formats): string {
	const date = fromSerial(serial);
	if (!date) return '';
	const pad = (value: number) => String(value).padStart(2, '0');
	return fill(formats.date, { d: pad(date.day), m: pad(date.month), y: date.year });
}
