import { type SectionKey, sectionKeys } from '../sections/sections.ts';
import { z } from '../zod.ts';

/**
 * How a workbook of one's own is read as a report: confirmed once by a person and kept. By header texts and never by
 * positions, so that it outlives inserted rows and columns. Years in texts stand as `{year}` and `{year-1}`, counted from
 * the report's own year, so that it fits next period's sheet too.
 */
export const MAPPING_VERSION = 1;

const text = z.string().check(z.maxLength(500));
const path = z.string().check(z.maxLength(60), z.regex(/^[a-zA-Z]+\.[a-zA-Z]+$/));

const columnSchema = z.object({
	header: text,
	/** The group above the header, where it tells columns apart. */
	band: z.exactOptional(text),
	/** `budget.actual`; null where it belongs nowhere. */
	to: z.nullable(path),
	/** Set aside though it is known what it is: another year, an earlier version of the same. */
	leftOut: z.exactOptional(z.enum(['other-year', 'other-version', 'part-of-total'])),
	/** One of several columns that together make one value: months of a year. */
	isPart: z.exactOptional(z.literal(true)),
	/** The header, or the band, is itself a value: the name of a municipality, a period. */
	names: z.exactOptional(z.object({ to: path, from: z.enum(['header', 'band']) })),
	/** Its text is part of the row's name too, because the name alone stands in several rows: programme and category. */
	joinsName: z.exactOptional(z.literal(true)),
	/** Multiplies what stands below. */
	scale: z.exactOptional(z.number().check(z.positive())),
});

const constantSchema = z.object({
	to: path,
	/** `sheet`: the name of the sheet; `above`: the last text above the table; `value`: the same in all rows. */
	from: z.enum(['value', 'sheet', 'above']),
	value: z.exactOptional(text),
});

export const waysToCombine = ['sum', 'mean', 'last'] as const;

const tableSchema = z.object({
	/** The sheet's name where the mapping was made. */
	sheet: text,
	/** Null where the table is left out. */
	section: z.nullable(z.enum(sectionKeys as [SectionKey, ...SectionKey[]])),
	columns: z.array(columnSchema).check(z.maxLength(600)),
	constants: z.array(constantSchema).check(z.maxLength(20)),
	/** Multiplies all sums: 1000 for a table in thousands. */
	scale: z.exactOptional(z.number().check(z.positive())),
	/** How columns that are parts of one value are put together. */
	combine: z.exactOptional(z.enum(waysToCombine)),
	/** A blank name means the name above: merged or grouped names. */
	fillsDown: z.exactOptional(z.literal(true)),
	/** A person said which row holds the headers: it is found again by their texts, whatever else looks like headers. */
	hasGivenHeaders: z.exactOptional(z.literal(true)),
	/** Rows that bear such a name are totals, beside those that every language calls so. */
	totals: z.exactOptional(z.array(text).check(z.maxLength(200))),
	/** Hidden rows count unless they are left out. */
	leavesHiddenRows: z.exactOptional(z.literal(true)),
});

export const mappingSchema = z.object({
	version: z.literal(MAPPING_VERSION),
	/** The report's year when the mapping was made, for a workbook that doesn't say it. */
	year: z.exactOptional(z.int().check(z.minimum(1900), z.maximum(2200))),
	tables: z.array(tableSchema).check(z.maxLength(500)),
});

export type Mapping = z.infer<typeof mappingSchema>;
export type TableMapping = z.infer<typeof tableSchema>;
export type ColumnMapping = z.infer<typeof columnSchema>;
export type ConstantMapping = z.infer<typeof constantSchema>;
