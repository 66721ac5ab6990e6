import {
	drawUpMinutes,
	fill,
	foldReviews,
	formatDay,
	type MinutesNote,
	type MinutesPart,
	type NoteCell,
	type NoteKind,
	outlineMinutes,
	plainText,
	type ReviewEvent,
	type ReviewWords,
	responseStates,
} from '#core';
import type { RequestOf } from '../contract/calls.ts';
import { rowDigest, rowKey, sheetKey } from './sheet-keys.ts';

type ReviewSheet = RequestOf<'addReviews'>['sheet'];
type Cell = ReviewSheet['cells'][number];

const WIDTHS = [52, 40, 16, 14, 20, 16, 26, 22, 44, 20, 14, 4];
const [TEXT, PLACE, KIND, SEVERITY, OWNER, DUE, STATUS, RAISED_BY, RESPONSE, STATE, ISSUE, KEY] = WIDTHS.map((_, column) => column) as [
	number,
	number,
	number,
	number,
	number,
	number,
	number,
	number,
	number,
	number,
	number,
	number,
];
/** A cell takes 50,000. */
const LONGEST_CELL = 30_000;
/** What a link shows stands in a formula, which other spreadsheets keep shorter. */
const LONGEST_LINK = 250;
/** A link leads to one cell, as the add-on takes it. */
const A1 = /^[A-Z]{1,3}[1-9][0-9]{0,7}$/;

export interface ReviewSheetWords {
	readonly name: string;
	/** Who made the sheet, and where staff write in it. */
	readonly made: string;
	readonly words: ReviewWords;
	/** What is said over the cells where staff write. */
	readonly help: { readonly response: string; readonly state: string };
	/** ISO date. */
	readonly day: string;
	/** As reviews name the workbook. */
	readonly documentId?: string;
	/** Where each note's cell is now, by the note's id; where it was written, without. */
	readonly cells?: ReadonlyMap<string, NoteCell>;
	/** Rows of the report's Issues. */
	readonly issues?: readonly { readonly id: string; readonly sheet: string; readonly cell: string }[];
}

/**
 * All reviews as a sheet: first the notes in one table, which people may sort and filter and in which staff answer, then who said
 * what. Each note leads to its cell. The log is the truth: whatever becomes of the sheet, it is made anew from it.
 */
export function reviewSheet(events: readonly ReviewEvent[], options: ReviewSheetWords): ReviewSheet {
	const { name, made, words, help, day, documentId, cells: placed, issues = [] } = options;
	const cells: Cell[] = [];
	let row = 0;
	const put = (column: number, role: Cell['role'], value: string, link?: Cell['link']) =>
		cells.push({ row, column, role, value: cut(value, link ? LONGEST_LINK : LONGEST_CELL), ...(link && { link }) });
	const minutes = drawUpMinutes(foldReviews(events), {
		day,
		...(documentId === undefined ? {} : { documentId }),
		...(placed ? { cells: placed } : {}),
	});
	const { title, facts, parts, remarks } = outlineMinutes(minutes, words, { isForStaff: true });
	put(0, 'title', title);
	row++;
	put(0, 'lead', fill(made, { response: words.minutes.response, state: words.minutes.state }));
	for (const [label, value] of facts) {
		row++;
		put(0, 'label', label);
		put(1, 'text', value);
	}
	row += 2;
	const { minutes: say, kinds: kindsOfNotes } = words;
	put(0, 'step', say.notes);
	row++;
	const stated = { response: say.response, state: say.state, states: words.responseStates };
	const headings = [
		say.text,
		say.place,
		say.kind,
		say.severity,
		say.owner,
		say.due,
		say.status,
		say.raisedBy,
		say.response,
		say.state,
		say.issue,
	];
	headings.forEach((text, column) => void put(column, 'heading', text));
	put(KEY, 'text', sheetKey(stated));
	const from = row + 1;
	for (const { about, rows } of parts)
		about?.notes.forEach((note, index) => {
			row++;
			putNote(note, about.kind, rows[index] ?? []);
		});
	const to = row;
	if (to < from) {
		row++;
		put(0, 'text', say.none);
	}
	for (const part of parts) if (!part.about) putPart(part);
	for (const remark of remarks) {
		row += 2;
		put(0, 'text', remark);
	}
	const toWrite =
		to < from
			? []
			: [
					{ column: RESPONSE, from, to, choices: [], help: help.response },
					{ column: STATE, from, to, choices: responseStates.map((state) => words.responseStates[state]), help: help.state },
				];
	return { name, widths: WIDTHS, toWrite, hidden: KEY, cells };

	function putNote(note: MinutesNote, kind: NoteKind, lines: MinutesPart['rows'][number]): void {
		const { response, issue } = note;
		const texts = [
			(lines[0] ?? []).join('\n'),
			plainText(note.owner ?? ''),
			note.due === undefined ? '' : formatDay(note.due, words.date),
			plainText(note.raisedBy),
		] as const;
		put(TEXT, 'text', texts[0]);
		const link = note.cell && A1.test(note.cell.a1) ? { sheet: note.cell.sheet, cell: note.cell.a1 } : undefined;
		put(PLACE, link ? 'link' : 'text', (lines[1] ?? []).join('\n'), link);
		put(KIND, 'text', kindsOfNotes[kind]);
		put(SEVERITY, 'text', words.severities[note.severity]);
		put(OWNER, 'text', texts[1]);
		put(DUE, 'text', texts[2]);
		put(STATUS, 'text', (lines[4] ?? []).join('\n'));
		put(RAISED_BY, 'text', texts[3]);
		put(RESPONSE, 'input', response?.text ?? '');
		put(STATE, 'input', response && response.state !== 'none' ? words.responseStates[response.state] : '');
		const at = issues.find(({ id }) => id === issue);
		if (issue !== undefined) put(ISSUE, at ? 'link' : 'text', plainText(issue), at && { sheet: at.sheet, cell: at.cell });
		put(
			KEY,
			'text',
			rowKey({ note: note.id, digest: rowDigest(texts.map((text) => cut(text, LONGEST_CELL))), heads: response?.heads ?? [] }),
		);
	}

	function putPart({ heading, columns, rows, none }: MinutesPart): void {
		row += 2;
		put(0, 'step', heading);
		row++;
		if (rows.length === 0) put(0, 'text', none);
		else columns.forEach((text, column) => void put(column, 'heading', text));
		for (const lines of rows) {
			row++;
			lines.forEach((texts, column) => void put(column, 'text', texts.join('\n')));
		}
	}
}

function cut(text: string, longest: number): string {
	return text.length > longest ? `${text.slice(0, longest).replace(/[\ud800-\udbff]$/, '')}…` : text;
}
