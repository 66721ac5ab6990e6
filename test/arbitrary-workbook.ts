import fc from 'fast-check';
import { type CellValue, catalogues, cellKey, choices, columnsOf, type NumberFormat, type Sheet, sectionKeys, type Workbook } from '#core';

/** Cells as people, programs and attackers leave them. */
const cell: fc.Arbitrary<CellValue> = fc.oneof(
	{ weight: 6, arbitrary: fc.integer({ min: -100, max: 100_000 }) },
	{ weight: 3, arbitrary: fc.double() },
	{
		weight: 3,
		arbitrary: fc.constantFrom('Alder', 'Birch', 'Waste collection', 'Roads', 'All', 'Усі', 'Toate', 'Recycling rate', '2018-19', 'Volume'),
	},
	{ weight: 2, arbitrary: fc.constantFrom(...Object.values(choices).flat(), 'Yes', 'Ні', 'n/a', '-', '#N/A', 'dna', '???', 'tbd') },
	{
		weight: 2,
		arbitrary: fc.constantFrom(
			'1,234',
			'1.234,56',
			'45 %',
			'(300)',
			'£1,200',
			'2020-03-31',
			'03/04/2020',
			'31.3.2020',
			'12 km',
			'1e309',
			'−5',
		),
	},
	{ weight: 1, arbitrary: fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, -0, 1e308, 5e-324, 2 ** 53) },
	{ weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
	{
		weight: 1,
		arbitrary: fc.constantFrom(
			'=1+1',
			'<script>',
			'\u202eabc',
			'\u200b',
			'\ud800',
			' '.repeat(40),
			'x'.repeat(400),
			'__proto__',
			'constructor',
			'toString',
		),
	},
	{ weight: 1, arbitrary: fc.boolean() },
	{ weight: 3, arbitrary: fc.constant(null) },
	{ weight: 1, arbitrary: fc.constantFrom('#DIV/0!', '#N/A', '#REF!').map((error) => ({ error })) },
);

/** A sheet of one section with some of its headers in one of the languages, or of nothing that is known. */
const sheet: fc.Arbitrary<Sheet> = fc
	.record({
		section: fc.constantFrom(...sectionKeys),
		catalogue: fc.constantFrom(...catalogues),
		isNamed: fc.boolean(),
		ownName: fc.string({ unit: 'binary', maxLength: 12 }),
		columns: fc.array(fc.nat({ max: 20 }), { minLength: 1, maxLength: 10 }),
		preamble: fc.array(fc.array(cell, { maxLength: 3 }), { maxLength: 2 }),
		body: fc.array(fc.array(cell, { maxLength: 10 }), { maxLength: 8 }),
		formats: fc.array(
			fc.record({ row: fc.nat({ max: 10 }), column: fc.nat({ max: 10 }), format: fc.constantFrom<NumberFormat>('date', 'percent') }),
			{ maxLength: 4 },
		),
		formulas: fc.array(fc.record({ row: fc.nat({ max: 10 }), column: fc.nat({ max: 10 }) }), { maxLength: 4 }),
	})
	.map(({ section, catalogue, isNamed, ownName, columns, preamble, body, formats, formulas }) => {
		const keys = columnsOf(section);
		const words = catalogue.sections[section];
		const headers = columns.map((index) => {
			const [key = ''] = keys[index % keys.length] ?? [];
			return (words.columns as Record<string, { header: string }>)[key]?.header ?? key;
		});
		return {
			name: isNamed ? words.name : ownName,
			rows: [...preamble, headers, ...body],
			formats: new Map(formats.map(({ row, column, format }) => [cellKey(row, column), format])),
			formulas: new Map(formulas.map(({ row, column }) => [cellKey(row, column), 'A1'])),
		};
	});

export const arbitraryWorkbook: fc.Arbitrary<Workbook> = fc.record({
	sheets: fc.array(sheet, { maxLength: 4 }),
});
