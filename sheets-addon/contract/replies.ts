import { languages, parameterKeys, z } from '#core';
import { checkViewSchema, ownSheetsPreviewSchema, ownSheetsViewSchema } from '#core/view';
import { briefSchema } from './brief.ts';
import type { CallName } from './calls.ts';
import { ownReportSchema } from './own-report.ts';
import { a1, formerCell, logRows, reviewRows, sheetMarks } from './shared.ts';

const nothing = z.object({});

const recipient = z.object({
	municipality: z.string(),
	to: z.enum(['mayor', 'council']),
	email: z.string(),
	isUsable: z.boolean(),
	/** A serial date. */
	sentOn: z.nullable(z.number()),
	/** For reading. */
	sentOnText: z.string(),
	/** On that day a run was stopped while the e-mail may or may not have gone. */
	isUnsure: z.boolean(),
});

const parameter = z.object({
	key: z.enum(parameterKeys),
	name: z.string(),
	help: z.string(),
	/** In a word; empty where the value says it. */
	unit: z.string(),
	usual: z.number(),
	minimum: z.number(),
	maximum: z.number(),
	value: z.nullable(z.number()),
	isStatistic: z.boolean(),
	/** What is usual and what is allowed, for reading. */
	range: z.string(),
	/** `0 % – 100 %`. */
	allowed: z.string(),
	/** The words for 1 and 0 where there is nothing else to choose from. */
	choices: z.nullable(z.object({ yes: z.string(), no: z.string() })),
});

const checked = z.object({
	view: checkViewSchema,
	/** Nothing stands in the workbook. */
	isEmpty: z.boolean(),
	marks: z.array(sheetMarks),
	/** Sheets that were not read, and why, in words. */
	remarks: z.array(z.string()),
	/** When the workbook was read, by Google's clock: milliseconds since 1970. */
	checkedAt: z.number(),
	/** The workbook as it was read, for the page to keep and send back; nothing where it is too long. */
	kept: z.nullable(z.string()),
});

/** What the server answers, as the pages check it: the script has no need of these, and is the smaller for it. */
export const replies = {
	check: checked,
	recheck: checked,
	/** What stood in each cell before, or nothing where it was left as it is. */
	mend: z.object({ mended: z.array(z.nullable(formerCell)) }),
	/** Sheets that could not be marked; where a newer check has marked the workbook meanwhile, this one does not. */
	mark: z.object({ failed: z.array(z.string()), isLate: z.boolean() }),
	/** `script` tells the text of the page's script from any other. */
	selfTest: z.object({ script: z.string(), language: z.enum(languages) }),
	select: nothing,
	apply: formerCell,
	undo: nothing,
	explain: nothing,
	ownSheets: ownSheetsViewSchema,
	previewOwnSheets: ownSheetsPreviewSchema,
	keepOwnSheets: z.object({ sheet: z.string() }),
	addSection: z.object({ sheet: z.nullable(z.string()) }),
	newReport: z.object({ sheets: z.array(z.string()) }),
	openNewReport: nothing,
	/** The sheets that were made. */
	addDemanded: z.object({ sheets: z.array(z.string()) }),
	/** `own`: the one that this person said is theirs; or empty. */
	municipalities: z.object({ names: z.array(z.string()), own: z.string() }),
	/** Nothing where the person has to say first which municipality is theirs. */
	ownReport: z.object({ names: z.array(z.string()), report: z.nullable(ownReportSchema) }),
	/** The sheet that was made. */
	comparisonSheet: z.object({ sheet: z.string() }),
	brief: briefSchema,
	/** `canSet`: there is a Settings sheet to write into. */
	settings: z.object({ language: z.enum(languages), canSet: z.boolean(), parameters: z.array(parameter) }),
	saveSettings: nothing,
	/** `needsReason`: it goes only with a word on why it goes as it is. */
	recipients: z.object({
		recipients: z.array(recipient),
		needsReason: z.boolean(),
		verdict: z.string(),
		isFinal: z.boolean(),
		stage: z.string(),
	}),
	preview: z.object({ subject: z.string(), body: z.string(), brief: briefSchema }),
	send: z.object({ sent: z.array(z.string()), failed: z.array(z.string()) }),
	/** What the workbook holds of reviews, its id, and core's words for them, which are a file of the add-on. */
	reviews: z.object({ log: logRows, rows: reviewRows, id: z.string(), words: z.record(z.string(), z.unknown()) }),
	/** `kept`: the workbook as a text; nothing where it is too long. */
	reviewedCells: z.object({
		kept: z.nullable(z.string()),
		canAdd: z.boolean(),
		issues: z.array(z.object({ id: z.string(), sheet: z.string(), cell: a1 })),
	}),
	/** Its number there. */
	addIssue: z.object({ id: z.string() }),
	/** The log and the sheet as they were read back, and the name of the sheet where it was made. */
	addReviews: z.object({ log: logRows, rows: reviewRows, sheet: z.nullable(z.string()) }),
} satisfies Record<CallName, unknown>;

/** How every reply travels: what was asked for, or what went wrong in words. */
export const envelope = z.union([
	z.object({ ok: z.literal(true), value: z.unknown() }),
	z.object({ ok: z.literal(false), message: z.string() }),
]);
