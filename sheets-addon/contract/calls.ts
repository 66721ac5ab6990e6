import { languages, z } from '#core';
import { cellContentSchema, checkViewSchema, placeSchema } from '#core/panel';

/**
 * What the pages may ask of the server. Requests and replies cross as JSON text and are checked where they arrive: Apps
 * Script carries no dates, no `undefined` and no classes.
 */
const a1 = z.string().check(z.regex(/^[A-Z]{1,3}[1-9][0-9]{0,7}(?::[A-Z]{1,3}[1-9][0-9]{0,7})?$/));

/** The cells of one sheet that are to be marked. Without any, its marks are taken away. */
const sheetMarks = z.object({ sheet: z.string(), error: z.array(a1), warning: z.array(a1), info: z.array(a1) });

/** All that is needed to put a cell back. */
const formerCell = z.object({ formula: z.string(), content: cellContentSchema, format: z.string() });

const nothing = z.object({});
const line = z.string().check(z.maxLength(200));
const isoDate = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
/** Rows that the template has prepared are twice as many. */
export const MOST_NAMES = 100;

export const calls = {
	/** Checks the whole workbook; `sheet` shows only what was found on the sheet that is open. */
	check: {
		request: z.object({ scope: z.enum(['report', 'sheet']) }),
		reply: z.object({
			view: checkViewSchema,
			marks: z.array(sheetMarks),
			/** Sheets that were not read, and why, in words. */
			remarks: z.array(z.string()),
		}),
	},
	/** Marks cells; each sheet named here gets the marks given and loses its earlier ones. */
	mark: {
		request: z.object({ sheets: z.array(sheetMarks) }),
		/** Sheets that could not be marked. */
		reply: z.object({ failed: z.array(z.string()) }),
	},
	/** Moves the person's selection to a cell. */
	select: { request: placeSchema, reply: nothing },
	/** Writes a suggestion, if the cell still holds what the check saw. */
	apply: {
		request: z.object({ place: placeSchema, before: cellContentSchema, after: cellContentSchema, isDate: z.boolean() }),
		reply: formerCell,
	},
	/** Puts a cell back, if it still holds what was written. */
	undo: { request: z.object({ place: placeSchema, written: cellContentSchema, former: formerCell }), reply: nothing },
	/** Writes an explanation, if the cell still holds what the check saw. */
	explain: { request: z.object({ place: placeSchema, before: z.string(), text: z.string().check(z.maxLength(1000)) }), reply: nothing },
	/** Makes a report's sheets; dates are ISO texts. */
	newReport: {
		request: z.object({
			language: z.enum(languages),
			entity: line,
			currency: line,
			periodStart: isoDate,
			periodEnd: isoDate,
			partners: z.array(line).check(z.maxLength(MOST_NAMES)),
			services: z.array(line).check(z.maxLength(MOST_NAMES)),
		}),
		reply: z.object({ sheets: z.array(z.string()) }),
	},
} as const;

export type Calls = typeof calls;
export type CallName = keyof Calls;
export type RequestOf<N extends CallName> = z.infer<Calls[N]['request']>;
export type ReplyOf<N extends CallName> = z.infer<Calls[N]['reply']>;
export type SheetMarks = z.infer<typeof sheetMarks>;
export type FormerCell = z.infer<typeof formerCell>;

/** How every reply travels: what was asked for, or what went wrong in words. */
export const envelope = z.union([
	z.object({ ok: z.literal(true), value: z.unknown() }),
	z.object({ ok: z.literal(false), message: z.string() }),
]);
export type Envelope = z.infer<typeof envelope>;
