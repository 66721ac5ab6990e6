import type { Report } from '../../report/report.ts';
import { getVocabulary } from '../../report/vocabulary.ts';
import { foldName, fromSerial } from '../../workbook/index.ts';

/** A period as numbers that can be compared: year, then what tells its parts. */
export type PeriodKey = readonly number[];

const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, і: 1, іі: 2, ііі: 3, іv: 4 };
const FULL_YEAR = 11;

/**
 * Reads `2019`, `2018-19`, `2019-Q4`, `Q4 2019`, `IV kv. 2019`, `March 2020`, `03/2020`, `2020-03-31`: the year first, then
 * quarter or month. Whatever else stands there is read for its numbers.
 */
export function readPeriod(text: string): PeriodKey {
	const { months } = getVocabulary();
	const numbers: number[] = [];
	let month: number | undefined;
	for (const word of foldName(text).match(/\d+|\p{L}+/gu) ?? []) {
		const number = /^\d/.test(word) ? Number(word) : ROMAN[word];
		if (number !== undefined) numbers.push(number);
		else month ??= months.get(word);
	}
	const at = numbers.findIndex(isYear);
	const year = numbers[at];
	if (year === undefined) return month === undefined ? numbers : [month, ...numbers];
	const after = numbers.slice(at + 1);
	// 2018-2019 is the same as 2018-19.
	if (after[0] === year + 1) after[0] %= 100;
	return [year, ...(month === undefined ? [] : [month]), ...numbers.slice(0, at).reverse(), ...after];
}

function isYear(number: number): boolean {
	return number >= 1900 && number <= 2199;
}

export function comparePeriods(one: PeriodKey, other: PeriodKey): number {
	for (let index = 0; index < Math.min(one.length, other.length); index++) {
		const difference = (one[index] ?? 0) - (other[index] ?? 0);
		if (difference !== 0) return difference;
	}
	return one.length - other.length;
}

/** The report's own period in the same form, as people would name it in History; `undefined` where its dates can't be read. */
export function currentPeriod(report: Report): PeriodKey | undefined {
	const form = report.report.only;
	const start = fromSerial(form.value('periodStart') ?? Number.NaN);
	const end = fromSerial(form.value('periodEnd') ?? Number.NaN);
	if (!start || !end) return undefined;
	const months = 12 * (end.year - start.year) + end.month - start.month + 1;
	if (start.year !== end.year) return [start.year, end.year % 100];
	if (months < 1 || months >= FULL_YEAR || 12 % months !== 0) return [start.year];
	return [start.year, Math.ceil(start.month / months)];
}
