import {
	drawUpMinutes,
	foldReviews,
	type MinutesMember,
	mergeEvents,
	type ReviewEvent,
	type ReviewFile,
	readReviewFile,
	readReviewLog,
	reviewLogRows,
	submittedEvents,
} from '#core';
import type { ReplyOf, RequestOf } from '../contract/calls.ts';
import { rowsDigest } from '../contract/rows-digest.ts';

type Log = ReplyOf<'reviews'>['log'];
type Rows = ReplyOf<'reviews'>['rows'];

/** How often the sheet is made anew because others have added theirs meanwhile. */
const MOST_ATTEMPTS = 5;

export interface ChosenFile extends ReviewFile {
	readonly name: string;
}

/** What a file holds, for who decides whether to add it. */
export interface FileContent {
	readonly file: ChosenFile;
	readonly members: readonly MinutesMember[];
	readonly notes: number;
	/** Entries that neither the workbook nor a file before this one holds. */
	readonly fresh: number;
	/** Title of the document that it says it is about. */
	readonly title: string;
	readonly isAboutOther: boolean;
}

export async function readChosen(file: File): Promise<ChosenFile> {
	try {
		return { ...readReviewFile(await file.text()), name: file.name };
	} catch {
		return { events: [], problems: [], unread: [], isForeign: true, name: file.name };
	}
}

/** What all may read of a log and of files: what waits for its author's verdict is not for others. */
export function sharedEvents(log: Log, files: readonly ChosenFile[]): ReviewEvent[] {
	const kept = readReviewLog(log).events;
	return mergeEvents(kept, submittedEvents(mergeEvents(kept, ...files.map(({ events }) => events))));
}

export function contentOf(files: readonly ChosenFile[], log: Log, id: string): FileContent[] {
	return files.map((file, index) => {
		const state = foldReviews(file.events);
		const before = sharedEvents(log, files.slice(0, index)).length;
		const abouts = state.reviews.flatMap(({ reviewer }) => (reviewer ? [reviewer.current.value] : []));
		// Only the id of a spreadsheet or page says for sure what was reviewed; that of a downloaded file does not.
		const ids = abouts.flatMap(({ documentId }) => (documentId && /^(?:sheets|docs|page):/.test(documentId) ? [documentId] : []));
		return {
			file,
			members: membersIn(file.events),
			notes: state.notes.filter(({ isPending, status }) => !isPending && status !== 'withdrawn').length,
			fresh: sharedEvents(log, files.slice(0, index + 1)).length - before,
			title: abouts.find(({ document }) => document)?.document ?? '',
			isAboutOther: ids.length > 0 && !ids.includes(`sheets:${id}`),
		};
	});
}

export function membersIn(events: readonly ReviewEvent[]): readonly MinutesMember[] {
	return drawUpMinutes(foldReviews(events), { day: '' }).members;
}

/** What the sheet of reviews holds beside what it is made of: staff wrote there. */
export interface SheetSource {
	readonly log: Log;
	readonly rows: Rows;
}

/**
 * Adds what the workbook lacks, with what staff wrote on the sheet, and has the sheet of all reviews made, again as long as others
 * add theirs or write there meanwhile. Gives the sheet's name; `undefined` where the workbook, read back, does not hold all that was
 * added. `eventsOf`: all events, with the staff's own, for a log and a sheet as they are.
 */
export async function addToWorkbook(
	add: (request: RequestOf<'addReviews'>) => Promise<ReplyOf<'addReviews'>>,
	source: SheetSource,
	eventsOf: (source: SheetSource) => readonly ReviewEvent[],
	sheetOf: (events: readonly ReviewEvent[]) => RequestOf<'addReviews'>['sheet'],
): Promise<string | undefined> {
	let seen = source;
	for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
		const events = eventsOf(seen);
		const known = new Set(seen.log.map(lineOf));
		const lines = reviewLogRows(events);
		const missing = lines.filter((row) => !known.has(lineOf(row)));
		const reply = await add({ seen: seen.log.length, seenSheet: rowsDigest(seen.rows), lines: missing, sheet: sheetOf(events) });
		const kept = new Set(reply.log.map(lineOf));
		if (reply.sheet !== null && lines.every((row) => kept.has(lineOf(row)))) return reply.sheet;
		seen = reply;
	}
	return undefined;
}

function lineOf(row: readonly string[]): string {
	return row.join('');
}
