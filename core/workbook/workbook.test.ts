import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	addMonths,
	columnLetters,
	fold,
	foldName,
	KeyIndex,
	nearestName,
	parseA1,
	parseIsoDate,
	readDate,
	readNumber,
	toA1,
	toIsoDate,
	toQualifiedA1,
	toSerial,
} from './index.ts';

describe('A1', () => {
	test('a cell is found again from its A1 form, whatever its sheet is called', () => {
		fc.assert(
			fc.property(fc.string({ minLength: 1 }), fc.nat({ max: 1_048_575 }), fc.nat({ max: 16_383 }), (sheet, row, column) => {
				expect(parseA1(toQualifiedA1({ sheet, row, column }))).toEqual({ sheet, row, column });
				expect(parseA1(toA1({ row, column }))).toEqual({ row, column });
			}),
		);
	});

	test('the columns after Z are AA, AB, …', () => {
		expect([0, 25, 26, 701, 702, 16_383].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA', 'XFD']);
	});
});

describe('numbers as people type them', () => {
	const english = { decimal: '.', group: ',' } as const;
	const german = { decimal: ',', group: '.' } as const;

	test.each([
		['1,234.50', 1234.5],
		['1.234,50', 1234.5],
		['1 234 567', 1_234_567],
		['1\u202f234,5', 1234.5],
		["1'234.5", 1234.5],
		['(300)', -300],
		['\u2212300', -300],
		['- 300', -300],
		['£1,200.00', 1200],
		['1 200,00 €', 1200],
		['GBP 1200', 1200],
		['12 km', 12],
		['45 %', 45],
		['0,5', 0.5],
		['0.123', 0.123],
		['1,234,567', 1_234_567],
		['.5', 0.5],
	])('%s is a number in any country', (text, value) => {
		expect(readNumber(text)).toMatchObject({ kind: 'number', value });
	});

	test('1,234 is ambiguous until a locale says how it is meant', () => {
		expect(readNumber('1,234')).toEqual({ kind: 'ambiguous', options: [1234, 1.234], unit: '' });
		expect(readNumber('1,234', english)).toMatchObject({ value: 1234 });
		expect(readNumber('1,234', german)).toMatchObject({ value: 1.234 });
	});

	test.each(['', 'about 40', '12 34', '1.2.3', '1,23,456', '12-13', '--5', '(5', '3/4', '1e5', 'NaN', 'Infinity', '٣'])(
		'%s is no number',
		(text) => {
			expect(readNumber(text).kind).not.toBe('ambiguous');
			if (text !== '٣') expect(readNumber(text)).toEqual({ kind: 'none' });
		},
	);

	test('a number written with groups and decimals is read back, in either style', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: -1e12, max: 1e12 }),
				fc.integer({ min: 0, max: 99 }),
				fc.constantFrom(english, german),
				(whole, cents, style) => {
					const grouped = String(Math.abs(whole)).replace(/\B(?=(\d{3})+$)/g, style.group);
					const fraction = String(cents).padStart(2, '0');
					const text = `${whole < 0 ? '-' : ''}${grouped}${style.decimal}${fraction}`;
					const size = Number(`${Math.abs(whole)}.${fraction}`);
					expect(readNumber(text, style)).toMatchObject({ kind: 'number', value: whole < 0 ? -size : size });
				},
			),
		);
	});

	test('no text makes the reading throw', () => {
		fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void readNumber(text)));
	});
});

describe('dates', () => {
	const months = new Map([
		['march', 3],
		['березня', 3],
		['mars', 3],
	]);
	const read = (text: string, order?: 'day-first' | 'month-first') => {
		const reading = readDate(text, order, months, fold);
		return reading.kind === 'date' ? toIsoDate(reading.serial) : reading.kind;
	};

	test.each([
		['2020-03-31', '2020-03-31'],
		['31.3.2020', '2020-03-31'],
		['31/03/20', '2020-03-31'],
		['3/31/2020', '2020-03-31'],
		['31 March 2020', '2020-03-31'],
		['March 31, 2020', '2020-03-31'],
		['31 березня 2020 р.', '2020-03-31'],
		['31 березня 2020', '2020-03-31'],
		['2020-03-31 14:05:00', '2020-03-31'],
		['2020-02-30', 'none'],
		['next spring', 'none'],
		['03/04/2020', 'ambiguous'],
	])('%s is read as %s', (text, expected) => {
		expect(read(text)).toBe(expected);
	});

	test('a locale settles which is the day', () => {
		expect([read('03/04/2020', 'day-first'), read('03/04/2020', 'month-first')]).toEqual(['2020-04-03', '2020-03-04']);
	});

	test('every day has one serial, also before 1900', () => {
		fc.assert(
			fc.property(fc.integer({ min: -600_000, max: 2_900_000 }), (serial) => {
				expect(parseIsoDate(toIsoDate(serial))).toBe(serial);
			}),
		);
		expect(toSerial(1900, 3, 1)).toBe(61);
		expect(toSerial(1970, 1, 1)).toBe(25_569);
	});

	test('a month later is the last day of a shorter month', () => {
		expect(toIsoDate(addMonths(toSerial(2020, 1, 31) ?? 0, 1))).toBe('2020-02-29');
		expect(toIsoDate(addMonths(toSerial(2020, 3, 31) ?? 0, -13))).toBe('2019-02-28');
	});
});

describe('names', () => {
	test('case, accents, apostrophes and punctuation do not tell names apart', () => {
		expect(foldName('  St. Ives’ Ăvrig ')).toBe(foldName('ST IVES AVRIG'));
		expect(foldName("Об'єкт")).toBe(foldName('обʼєкт'));
	});

	test('folding twice changes nothing', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), (text) => {
				expect(foldName(foldName(text))).toBe(foldName(text));
			}),
			{ numRuns: 1000 },
		);
	});

	test('the percent sign tells a share from a count, in brackets too', () => {
		expect(fold('% satisfied')).not.toBe(fold('Satisfied'));
		expect(fold('Satisfied (%)')).not.toBe(fold('Satisfied (number)'));
		expect(fold('Satisfied (number)')).toBe(fold('Satisfied'));
	});

	test('a slip of the pen is understood, a tie or a far cry is not', () => {
		expect(nearestName('Aldr', ['Alder', 'Birch'])).toBe('Alder');
		expect(nearestName('Alden', ['Alder', 'Aldex'])).toBeUndefined();
		expect(nearestName('Cedar', ['Alder', 'Birch'])).toBeUndefined();
	});

	test('the index of keys finds the first row of the same folded key, as a Map of texts would', () => {
		const part = fc.constantFrom('Alder', 'ALDER', 'alder', 'St. Ives', 'st ives', 'Birch', 'Гай', 'гай', '', ' x ', '12', 'a b', 'ab');
		fc.assert(
			fc.property(fc.array(fc.tuple(part, part), { maxLength: 60 }), (rows) => {
				const index = new KeyIndex([rows.map(([one]) => one), rows.map(([, other]) => other)], rows.length);
				const first = new Map<string, number>();
				rows.forEach(([one, other], row) => {
					const name = `${foldName(one)}\u0000${foldName(other)}`;
					expect(index.add(row)).toBe(first.get(name) ?? -1);
					if (!first.has(name)) first.set(name, row);
				});
			}),
		);
	});
});
