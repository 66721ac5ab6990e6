import { getVocabulary } from '../report/vocabulary.ts';
import { type CellValue, cellKey, fold, foldName, isCellError, readDate, readNumber, type Sheet } from '../workbook/index.ts';

/** What a column holds, from a sample of its cells. Shares are of the cells that hold something. */
export interface ColumnProfile {
	readonly filled: number;
	readonly looked: number;
	readonly numbers: number;
	readonly texts: number;
	readonly dates: number;
	readonly percents: number;
	/** Whole numbers from 1900 to 2100, or financial years. */
	readonly years: number;
	/** Years, quarters, months and other names of periods. */
	readonly periods: number;
	readonly emails: number;
	readonly yesNo: number;
	/** Digits with a leading zero, or digits and letters without a blank. */
	readonly codes: number;
	/** Web addresses. */
	readonly links: number;
	/** Coordinates and other numbers of many decimals within ±180. */
	readonly coordinates: number;
	readonly fractions: number;
	readonly negatives: number;
	/** Distinct values among those that are filled, 0 to 1. */
	readonly distinct: number;
	readonly isConstant: boolean;
	readonly largest: number;
	readonly smallest: number;
	/** Letters of a text, on average. */
	readonly length: number;
	/** Share of the texts that are a choice of each closed list. */
	readonly choices: ReadonlyMap<string, number>;
	readonly values: ReadonlySet<string>;
	/** Values that count from 1 upwards. */
	readonly isCounter: boolean;
}

const MOST_SAMPLED = 160;
const PERIOD =
	/^(?:fy\s?)?(?:19|20)\d\d(?:\s?[-/–]\s?(?:\d\d|(?:19|20)\d\d))?(?:[-\s]?(?:q|t|h|s|кв\.?)\s?[1-4])?$|^(?:q|t)[1-4](?:[-\s/]+(?:19|20)?\d\d)?$|^(?:19|20)\d\d[-/](?:0?[1-9]|1[0-2])$/i;

/** Rows to look at: the first of them, then some of the rest. */
export function sampleRows(first: number, end: number): number[] {
	const size = end - first;
	if (size <= MOST_SAMPLED) return Array.from({ length: Math.max(0, size) }, (_, index) => first + index);
	const rows: number[] = [];
	const head = MOST_SAMPLED / 2;
	for (let index = 0; index < head; index++) rows.push(first + index);
	const step = (size - head) / head;
	for (let index = 0; index < head; index++) rows.push(first + head + Math.floor(index * step));
	return rows;
}

export function profileColumn(sheet: Sheet, column: number, rows: readonly number[]): ColumnProfile {
	const vocabulary = getVocabulary();
	let filled = 0;
	let numbers = 0;
	let texts = 0;
	let dates = 0;
	let percents = 0;
	let years = 0;
	let periods = 0;
	let emails = 0;
	let yesNo = 0;
	let codes = 0;
	let links = 0;
	let coordinates = 0;
	let fractions = 0;
	let negatives = 0;
	let length = 0;
	let largest = Number.NEGATIVE_INFINITY;
	let smallest = Number.POSITIVE_INFINITY;
	let counted = 0;
	const choices = new Map<string, number>();
	const values = new Set<string>();
	const seeNumber = (value: number, isPercent: boolean, written: string) => {
		numbers++;
		if (isPercent) percents++;
		if (value < 0) negatives++;
		if (!Number.isInteger(value)) fractions++;
		if (Number.isInteger(value) && value >= 1900 && value <= 2100) {
			years++;
			periods++;
		}
		if (Math.abs(value) <= 180 && /[.,]\d{5,}$/.test(written)) coordinates++;
		if (value === numbers) counted++;
		largest = Math.max(largest, value);
		smallest = Math.min(smallest, value);
	};
	for (const row of rows) {
		const cell = sheet.rows[row]?.[column];
		if (isBlank(cell) || isCellError(cell)) continue;
		if (typeof cell === 'string' && cell.length < 32 && vocabulary.missing.has(cell.trim().toLowerCase())) continue;
		filled++;
		const written = String(cell).trim();
		values.add(typeof cell === 'string' ? foldName(written) : written);
		if (typeof cell === 'boolean') {
			yesNo++;
			continue;
		}
		if (typeof cell === 'number') {
			const format = sheet.formats?.get(cellKey(row, column));
			if (format === 'date') dates++;
			else seeNumber(cell, format === 'percent', written);
			continue;
		}
		const text = written;
		if (PERIOD.test(text)) {
			periods++;
			if (/^(?:19|20)\d\d$/.test(text)) years++;
			if (/^\d{4}$/.test(text)) numbers++;
			else texts++;
			continue;
		}
		if (/^0\d+$/.test(text) || (/\d/.test(text) && /^[\p{L}\d._/-]{3,24}$/u.test(text) && /\p{L}|_/u.test(text))) codes++;
		if (text.length <= 40 && /\d/.test(text)) {
			if (!/^0\d+$/.test(text)) {
				const reading = readNumber(text.replace(/(?<=\d)[¹²³⁴-⁹]+$/u, ''));
				if (reading.kind !== 'none') {
					seeNumber(reading.kind === 'number' ? reading.value : reading.options[0], reading.kind === 'number' && reading.isPercent, text);
					continue;
				}
			} else {
				numbers++;
				continue;
			}
			if (readDate(text, 'day-first', vocabulary.months, fold).kind !== 'none') {
				dates++;
				continue;
			}
		}
		texts++;
		length += text.length;
		if (text.includes('@') && /^\S+@\S+\.\S+$/.test(text)) emails++;
		if (/^(?:https?:|www\.)/i.test(text)) links++;
		const folded = foldName(text);
		if (vocabulary.yesNo.has(folded)) yesNo++;
		if (vocabulary.months.has(folded)) periods++;
		if (text.length <= 40) {
			for (const [list, words] of Object.entries(vocabulary.choices))
				if (words.has(folded)) choices.set(list, (choices.get(list) ?? 0) + 1);
		}
	}
	const share = (count: number) => (filled === 0 ? 0 : count / filled);
	return {
		filled,
		looked: rows.length,
		numbers: share(numbers),
		texts: share(texts),
		dates: share(dates),
		percents: share(percents),
		years: share(years),
		periods: share(periods),
		emails: share(emails),
		yesNo: share(yesNo),
		codes: share(codes),
		links: share(links),
		coordinates: share(coordinates),
		fractions: share(fractions),
		negatives: share(negatives),
		distinct: share(values.size),
		isConstant: filled >= 3 && values.size === 1,
		largest,
		smallest,
		length: texts === 0 ? 0 : length / texts,
		choices: new Map([...choices].map(([list, count]) => [list, share(count)])),
		values,
		isCounter: numbers > 2 && counted >= numbers * 0.8,
	};
}

export function isBlank(cell: CellValue | undefined): cell is null | undefined | '' {
	return cell === null || cell === undefined || cell === '' || (typeof cell === 'string' && cell.trim() === '');
}
