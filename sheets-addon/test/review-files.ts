import { anchorCell, type EventType, nextEvent, type Payloads, type ReviewEvent, readForAnchors, snapshotOf, type Workbook } from '#core';
import type { SpreadsheetModel } from '../../test/workspace/spreadsheet/spreadsheet-model.ts';
import type { ChosenFile } from '../reviews/add-reviews.ts';
import { smallReport } from './small-report.ts';

interface Told {
	readonly text?: string;
	readonly answer?: 'yes' | 'no';
	readonly cell?: { readonly sheet: string; readonly row: number; readonly column: number };
	readonly documentId?: string;
	readonly isSubmitted?: boolean;
}

/** The file that a member exports. */
export function fileOf(
	name: string,
	{ text = `${name} asks`, answer = 'yes', cell, documentId = 'sheets:id', isSubmitted = true }: Told = {},
): ChosenFile {
	let events: ReviewEvent[] = [];
	const write = <Type extends EventType>(type: Type, payload: Payloads[Type]) => {
		const draft = { id: `${name}-${events.length}`, review: name, actor: name, at: '2025-03-01T10:00:00Z', type, payload };
		events = [...events, nextEvent(events, draft)];
	};
	const source = cell && readForAnchors(workbookOf(smallReport()));
	const anchor = cell && source ? (anchorCell(source, cell) ?? null) : null;
	const snapshot = cell && source ? snapshotOf(source, cell.sheet) : undefined;
	write('review-opened', { name, municipality: 'Northam', role: 'committee-member', document: 'Annual report', documentId });
	write('answer-given', { item: 'chair-rotates', answer, remark: text });
	if (snapshot) write('snapshot-taken', { snapshot });
	write('note-added', { kind: 'issue', severity: 'high', topic: 'finance', text, anchor });
	write('note-added', {
		kind: 'measure',
		severity: 'low',
		topic: 'finance',
		text,
		owner: text.slice(0, 500),
		due: '2025-06-30',
		anchor: null,
	});
	if (isSubmitted) write('verdict-given', { verdict: 'accept-with-measures', remark: text });
	return { name: `${name}.imc-review.jsonl`, events, problems: [], unread: [], isForeign: false };
}

/** As a file of the spreadsheet is read. */
export function workbookOf(spreadsheet: SpreadsheetModel): Workbook {
	return {
		sheets: spreadsheet.sheets.map((sheet) => {
			const { rows, columns } = sheet.contentSize();
			const cellsOf = (row: number) => Array.from({ length: columns }, (_, column) => sheet.cell(row, column).value);
			return { name: sheet.name, rows: Array.from({ length: rows }, (_, row) => cellsOf(row)) };
		}),
	};
}
