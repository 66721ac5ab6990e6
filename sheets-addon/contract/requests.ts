import {
	applicableKeys,
	languages,
	ownSheetsAskSchema,
	ownSheetsChoiceSchema,
	parameterKeys,
	type SectionKey,
	sectionKeys,
	z,
} from '#core';
import { cellContentSchema, placeSchema } from '#core/view';
import { a1, cellEdit, formerCell, logRows, sheetMarks } from './shared.ts';

/** Topics that the report's Issues know. */
const issueTopics = ['services', 'quality', 'satisfaction', 'finance', 'progress', 'governance', 'other'] as const;
const text = z.string().check(z.maxLength(20_000));
const nothing = z.object({});
const line = z.string().check(z.maxLength(200));
const isoDate = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const scope = z.enum(['report', 'sheet']);
const changedRows = z.array(z.object({ sheet: z.string(), row: z.number().check(z.int(), z.nonnegative()) }));
/** As many cells are mended in one go. */
export const MOST_EDITS = 500;
/** Rows that the template has prepared are twice as many. */
export const MOST_NAMES = 100;

/**
 * What the pages may ask of the server. Requests and replies cross as JSON text, for Apps Script carries no dates, no
 * `undefined` and no classes, and are checked where they arrive: these by the server.
 */
export const requests = {
	/** Checks the whole workbook; `sheet` shows only what was found on the sheet that is open. */
	check: z.object({ scope }),
	/** Checks again after rows were changed, on the workbook that the page keeps. */
	recheck: z.object({ kept: z.nullable(z.string()), changed: changedRows, scope }),
	/** Writes what a person accepted for many cells, each if it still holds what the check saw. */
	mend: z.object({ edits: z.array(cellEdit).check(z.maxLength(MOST_EDITS)) }),
	/** Marks cells; each sheet named here gets the marks given and loses its earlier ones. `checkedAt` is the check's own. */
	mark: z.object({ sheets: z.array(sheetMarks), checkedAt: z.number() }),
	/** What the script knows of a page: to be compared with what arrived. */
	selfTest: z.object({ view: z.enum(['dialog', 'sidebar']) }),
	/** Moves the person's selection to a cell. */
	select: placeSchema,
	/** Writes a suggestion, if the cell still holds what the check saw. */
	apply: z.object({ place: placeSchema, before: cellContentSchema, after: cellContentSchema, isDate: z.boolean() }),
	/** Puts a cell back, if it still holds what was written. */
	undo: z.object({ place: placeSchema, written: cellContentSchema, former: formerCell }),
	/** Writes an explanation, if the cell still holds what the check saw. */
	explain: z.object({ place: placeSchema, before: z.string(), text: z.string().check(z.maxLength(1000)) }),
	/** Makes a report's sheets; dates are ISO texts. */
	newReport: z.object({
		language: z.enum(languages),
		entity: line,
		currency: line,
		periodStart: isoDate,
		periodEnd: isoDate,
		partners: z.array(line).check(z.maxLength(MOST_NAMES)),
		services: z.array(line).check(z.maxLength(MOST_NAMES)),
		/** What this cooperation has of what not every one has; all of it where left out. */
		has: z.exactOptional(z.array(z.enum(applicableKeys))),
	}),
	/** Opens the dialog that makes a report's sheets. */
	openNewReport: nothing,
	/** Makes the sheets that every report must have, where the workbook lacks them. */
	addDemanded: nothing,
	/** The workbook's own tables with guesses; of another year, or with headers in other rows, where such are given. */
	ownSheets: ownSheetsAskSchema,
	/** What would come out of a choice. */
	previewOwnSheets: ownSheetsChoiceSchema,
	/** Keeps how they are read in a sheet of the workbook. */
	keepOwnSheets: ownSheetsChoiceSchema,
	/** Makes the sheet of one section that the workbook lacks. */
	addSection: z.object({ section: z.enum(sectionKeys as [SectionKey, ...SectionKey[]]) }),
	municipalities: nothing,
	/** Another municipality as this person's own; the one that is kept where left out. */
	ownReport: z.object({ municipality: z.nullable(line) }),
	comparisonSheet: nothing,
	brief: z.object({ municipality: line }),
	settings: nothing,
	/** Only what was changed; nothing in the place of a value means the usual one. */
	saveSettings: z.object({ language: z.enum(languages), values: z.partialRecord(z.enum(parameterKeys), z.nullable(z.number())) }),
	recipients: nothing,
	/** What one recipient would get. */
	preview: z.object({ municipality: line, to: z.enum(['mayor', 'council']), reason: z.string().check(z.maxLength(1000)) }),
	/** Sends to those chosen, as the page showed them, with the day on which they got it already. */
	send: z.object({
		chosen: z.array(z.object({ municipality: line, to: z.enum(['mayor', 'council']), email: line, sentOn: z.nullable(z.number()) })),
		reason: z.string().check(z.maxLength(1000)),
	}),
	reviews: nothing,
	/** Where the notes' cells and the report's issues are now. */
	reviewedCells: nothing,
	/** Makes a row of the report's Issues of a note, once for each; a note's id tells it again. */
	addIssue: z.object({
		note: line,
		/** Says in the row where it came from. */
		source: z.string().check(z.maxLength(2000)),
		raisedBy: line,
		/** ISO dates; empty where there is none. */
		raisedOn: line,
		due: line,
		topic: z.enum(issueTopics),
		severity: z.enum(['low', 'medium', 'high']),
		issue: text,
		measure: text,
		owner: line,
	}),
	/**
	 * Adds lines to the log of reviews, and makes the sheet that shows them all anew; if the log has as many lines as the page
	 * has seen and the sheet reads as the page saw it, for others may be adding theirs or writing there.
	 */
	addReviews: z.object({
		seen: z.number(),
		seenSheet: z.string(),
		lines: logRows,
		sheet: z.object({
			name: line,
			widths: z.array(z.number()),
			/** Where staff write, and what they choose from; the rows of notes. */
			toWrite: z.array(z.object({ column: z.number(), from: z.number(), to: z.number(), choices: z.array(line), help: z.string() })),
			hidden: z.nullable(z.number()),
			cells: z.array(
				z.object({
					row: z.number(),
					column: z.number(),
					role: z.enum(['title', 'lead', 'label', 'step', 'heading', 'text', 'link', 'input']),
					value: z.string(),
					link: z.exactOptional(z.object({ sheet: z.string(), cell: a1 })),
				}),
			),
		}),
	}),
};
