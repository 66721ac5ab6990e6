import { z } from '../zod.ts';
import { answers } from './checklist.ts';

/** Shapes of the events as they come from files, comments and sheets that anybody may have written. */
export const LONGEST_TEXT = 20_000;
export const LONGEST_ID = 200;
/** Far from where adding one more would lose its last digit, and from what any number of events comes to. */
const LARGEST_STEP = 1_000_000_000_000_000;

const id = z.string().check(z.minLength(1), z.maxLength(LONGEST_ID));
const line = z.string().check(z.maxLength(500));
const text = z.string().check(z.maxLength(LONGEST_TEXT));
const date = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const index = z.int().check(z.nonnegative(), z.maximum(100_000_000));
const lines = z.array(line).check(z.maxLength(20_000));

export const noteKinds = ['issue', 'measure', 'question', 'assessment', 'praise'] as const;
export const noteSeverities = ['low', 'medium', 'high'] as const;
export const noteTopics = [
	'services',
	'quality',
	'satisfaction',
	'finance',
	'progress',
	'governance',
	'follow-up',
	'submission',
	'other',
] as const;
export const verdicts = ['accept', 'accept-with-measures', 'return-for-correction', 'ask-for-assessment'] as const;
export const judgements = ['accept', 'contest', 'withdraw'] as const;
/** How the staff of the cooperation stand to a note: said by them, in the workbook, and shown to the committee. */
export const responseStates = ['none', 'promised', 'done', 'declined'] as const;
export const reviewerRoles = ['committee-member', 'focal-point', 'mayor', 'councillor', 'staff', 'other'] as const;

const rowPrint = z.looseObject({
	row: index,
	cells: lines,
	/** The next three in a part of a table alone: by column, how many rows of the whole hold the same; */
	counts: z.exactOptional(z.array(index).check(z.maxLength(20_000))),
	/** the rows of the whole, kept in the part too, that have most in common with this one; */
	relatives: z.exactOptional(z.array(index).check(z.maxLength(100))),
	/** by what it differs from every other row. */
	alone: z.exactOptional(z.array(z.enum(['key', 'text', 'masked'])).check(z.maxLength(3))),
});

const tableSnapshot = z.looseObject({
	id,
	sheet: line,
	gid: z.exactOptional(line),
	columns: lines,
	headerRow: z.exactOptional(index),
	keyColumns: z.array(index).check(z.maxLength(100)),
	/** The reader of the report said which columns name the rows; without it they were worked out. */
	isKeyGiven: z.exactOptional(z.literal(true)),
	rows: z.array(rowPrint).check(z.maxLength(1_000_000)),
	size: index,
	isPart: z.exactOptional(z.literal(true)),
});

const cellAnchor = z.looseObject({
	kind: z.literal('cell'),
	sheet: line,
	gid: z.exactOptional(line),
	a1: line,
	row: index,
	column: index,
	header: line,
	rowName: lines,
	quote: text,
	table: tableSnapshot,
});

const textAnchor = z.looseObject({
	kind: z.literal('text'),
	quote: text,
	before: line,
	after: line,
	headings: lines,
	start: index,
	isAlone: z.boolean(),
	document: line,
});

const anchor = z.discriminatedUnion('kind', [cellAnchor, textAnchor]);

const noteContent = {
	kind: z.enum(noteKinds),
	severity: z.enum(noteSeverities),
	topic: z.enum(noteTopics),
	text,
	/** Of a measure or an assessment asked for. */
	owner: z.exactOptional(line),
	due: z.exactOptional(date),
};

const aboutNote = z.looseObject({ note: id, remark: text });

/** What each type of event carries. A type that is not here came from a newer version. */
export const payloads = {
	'review-opened': z.looseObject({
		name: line,
		municipality: line,
		role: z.enum(reviewerRoles),
		/** Title of the document reviewed, and what tells it from others. */
		document: z.exactOptional(line),
		documentId: z.exactOptional(line),
	}),
	'answer-given': z.looseObject({ item: id, answer: z.enum(answers), remark: text }),
	'note-added': z.looseObject({ ...noteContent, anchor: z.nullable(anchor) }),
	'note-edited': z.looseObject({ note: id, ...noteContent }),
	'note-replied': z.looseObject({ note: id, text }),
	'note-addressed': aboutNote,
	'note-resolved': aboutNote,
	'note-withdrawn': aboutNote,
	'note-reopened': aboutNote,
	'note-attached': z.looseObject({ note: id, anchor }),
	/** What the staff of the cooperation say to a note. */
	'note-answered': z.looseObject({ note: id, response: text, state: z.enum(responseStates) }),
	/** The row of the report's Issues that staff made of a note, by its id there. */
	'note-linked': z.looseObject({ note: id, issue: line }),
	/** The workbook was made of that of an earlier period, with its reviews: these are not of `document`, but what they left open is. */
	'period-started': z.looseObject({ document: line, reviews: z.array(id).check(z.maxLength(10_000)) }),
	'snapshot-taken': z.looseObject({ snapshot: tableSnapshot }),
	/** What a member thinks of a reason that staff gave for what a rule asked; tied to its words, so that a new reason is judged anew. */
	'explanation-judged': z.looseObject({
		rule: id,
		section: line,
		/** The row's name, as its keys give it. */
		row: line,
		text,
		judgement: z.enum(judgements),
		remark: text,
		anchor: z.nullable(anchor),
	}),
	'verdict-given': z.looseObject({ verdict: z.enum(verdicts), remark: text }),
	'changes-sent': z.looseObject({}),
} as const;

export const envelope = z.looseObject({
	id,
	review: id,
	/** Who did it: an id that stays the same over all of a member's devices. */
	actor: id,
	/** When, by the clock of the writer's machine, which may be wrong: for people, never for the order. */
	at: z.string().check(z.maxLength(40)),
	/** One more than the highest step that the writer knew of, so that what follows from something comes after it. */
	step: z.int().check(z.nonnegative(), z.maximum(LARGEST_STEP)),
	/** The earlier versions that this one takes the place of: all that the writer saw. */
	replaces: z.array(id).check(z.maxLength(1000)),
	type: id,
	payload: z.unknown(),
});
