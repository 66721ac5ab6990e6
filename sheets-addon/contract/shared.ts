import { z } from '#core';
import { cellContentSchema, placeSchema } from '#core/view';

/** A cell, or a range of them. */
export const a1 = z.string().check(z.regex(/^[A-Z]{1,3}[1-9][0-9]{0,7}(?::[A-Z]{1,3}[1-9][0-9]{0,7})?$/));

/** The cells of one sheet that are to be marked. Without any, its marks are taken away. */
/** Cells by how they are marked: what is only missing looks otherwise than what is wrong. */
export const sheetMarks = z.object({
	sheet: z.string(),
	error: z.array(a1),
	toFillIn: z.array(a1),
	warning: z.array(a1),
	info: z.array(a1),
});

/** All that is needed to put a cell back. */
export const formerCell = z.object({ formula: z.string(), content: cellContentSchema, format: z.string() });

/** One cell's new content. `format`: how it was shown before, where something is put back. */
export const cellEdit = z.object({
	place: placeSchema,
	before: cellContentSchema,
	after: cellContentSchema,
	isDate: z.boolean(),
	format: z.nullable(z.string()),
});

/** Lines of the log of reviews, in as many parts as it takes cells. */
export const logRows = z.array(z.array(z.string()));

/** What stands in the sheet of reviews, as it is shown: staff write there. */
export const reviewRows = z.array(z.array(z.string()));

export type SheetMarks = z.infer<typeof sheetMarks>;
export type CellEdit = z.infer<typeof cellEdit>;
export type FormerCell = z.infer<typeof formerCell>;
